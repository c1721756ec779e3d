package kz.iin.journal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.journal.body.Body;
import kz.iin.journal.body.Part;

/** Shows the exact bytes of a request or an answer. Who wants to see them is written down first. */
record ReadCommand(UUID message, Part part, String reader) implements JournalCommand {

    ReadCommand {
        if (reader.isBlank()) {
            throw new IllegalArgumentException("read: the reader has a name");
        }
    }

    static ReadCommand of(List<String> words) {
        if (words.size() != 3) {
            throw new IllegalArgumentException("read: a message, REQUEST or ANSWER, and who reads");
        }
        return new ReadCommand(Words.id(words.get(0)), Words.part(words.get(1)), words.get(2));
    }

    @Override
    public boolean run(JournalAccess journal, OutputStream out) throws IOException {
        Optional<Body> body = journal.bodies().read(message, part, reader + account());
        if (body.isPresent()) {
            out.write(body.get().bytes());
        }
        return body.isPresent();
    }

    /** The name may be anybody's; the account of the machine is harder to borrow. */
    private static String account() {
        return " (account " + System.getProperty("user.name") + ")";
    }
}
