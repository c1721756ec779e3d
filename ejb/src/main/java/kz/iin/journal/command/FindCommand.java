package kz.iin.journal.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.iin.journal.reading.MessageEntry;
import kz.iin.journal.reading.MessageFilter;
import kz.iin.journal.reading.MessagePage;
import kz.iin.number.Iin;

/** Lists messages, the latest first, without what stood in them. */
record FindCommand(MessageFilter filter, Optional<UUID> after, int limit) implements JournalCommand {

    private static final int USUAL_LIMIT = 50;
    private static final String IIN = "iin";
    private static final Set<String> WORDS =
            Set.of("application", "message", "partner", "from", "until", "after", "limit");

    FindCommand {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: at least 1");
        }
    }

    /** @param in where the number of a person is read: a command line is seen by others, and kept */
    static FindCommand of(List<String> words, InputStream in) throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        for (String word : words) {
            if (!word.equals(IIN)) {
                put(said, word);
            }
        }
        Optional<Iin> iin = words.contains(IIN) ? Optional.of(firstLine(in)) : Optional.empty();
        return new FindCommand(
                filter(said, iin),
                Optional.ofNullable(said.get("after")).map(Words::id),
                Optional.ofNullable(said.get("limit")).map(Words::count).orElse(USUAL_LIMIT));
    }

    @Override
    public boolean run(JournalAccess journal, OutputStream out) throws IOException {
        MessagePage page = journal.messages().find(filter, after, limit);
        StringBuilder text = new StringBuilder();
        for (MessageEntry entry : page.entries()) {
            text.append(new EntryLine(entry)).append('\n');
        }
        page.next().ifPresent(next -> text.append("more: after=").append(next).append('\n'));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        return !page.entries().isEmpty();
    }

    /** What was typed is not repeated: it may be what should not have been typed. */
    private static void put(Map<String, String> said, String word) {
        String[] parts = word.split("=", 2);
        if (parts.length != 2 || !WORDS.contains(parts[0])) {
            throw new IllegalArgumentException("find: a word that is not known");
        }
        said.put(parts[0], parts[1]);
    }

    private static MessageFilter filter(Map<String, String> said, Optional<Iin> iin) {
        return new MessageFilter(
                Optional.ofNullable(said.get("partner")),
                Optional.ofNullable(said.get("application")),
                Optional.ofNullable(said.get("message")),
                iin,
                moment(said, "from"),
                moment(said, "until"));
    }

    private static Optional<Instant> moment(Map<String, String> said, String word) {
        return Optional.ofNullable(said.get(word)).map(Words::moment);
    }

    private static Iin firstLine(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        return new Iin(Optional.ofNullable(lines.readLine()).map(String::strip).orElse(""));
    }
}
