package kz.iin.journal.command;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.calendar.Zones;
import kz.iin.journal.body.Body;
import kz.iin.journal.body.Part;

/** Shows the exact bytes of a request or an answer. Who wants to see them is written down first, in the journal and in the audit. */
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
        Optional<Body> body = journal.bodies().read(message, part, reader + " (account " + account() + ")");
        if (body.isPresent()) {
            journal.record(viewing(journal.applicationsOf(message)));
            out.write(body.get().bytes());
        }
        return body.isPresent();
    }

    /** The name may be anybody's; the account of the machine is harder to borrow. */
    private static String account() {
        return System.getProperty("user.name");
    }

    private Act viewing(List<String> applications) {
        Actor actor = new Actor(reader, Optional.empty(), Optional.empty(), Zones.ASTANA);
        return Act.of(Deed.VIEWED_MESSAGE, actor, applications)
                .changing(List.of(
                        Change.between("message", null, message + " " + part),
                        Change.between("account", null, account())));
    }
}
