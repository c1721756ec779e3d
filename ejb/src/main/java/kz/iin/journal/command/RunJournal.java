package kz.iin.journal.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.audit.AuditUnavailable;
import kz.iin.journal.JournalUnavailable;
import kz.iin.journal.body.BrokenSeal;

/**
 * Looks the journal up in the database that {@code IIN_DB_URL} names, with the keys of {@code IIN_KEYSTORE_PATH}. Ends with 0
 * if something was found, 1 if not, 2 if the command is none or the journal could not be read.
 */
public final class RunJournal {

    private static final Logger LOG = Logger.getLogger(RunJournal.class.getName());

    private static final String USAGE = """
            find [application=NUMBER] [message=ID] [partner=CODE] [from=MOMENT] [until=MOMENT] [after=ID] [limit=COUNT] [iin]
            read ID REQUEST|ANSWER READER
            With "iin" the number is the first line of the standard input.""";

    private RunJournal() {}

    public static void main(String[] args) {
        OutputStream out =
                new FileOutputStream(FileDescriptor.out); // says when it can't be written, as System's does not
        System.exit(run(List.of(args), System.getenv(), System.in, out));
    }

    /** @return how the program ends */
    public static int run(List<String> args, Map<String, String> environment, InputStream in, OutputStream out) {
        try {
            boolean found = command(args, in).run(new JournalAccess(environment), out);
            out.flush();
            return found ? 0 : 1;
        } catch (IllegalArgumentException none) {
            LOG.log(Level.SEVERE, "{0}\n{1}", new Object[] {none.getMessage(), USAGE});
        } catch (IllegalStateException | JournalUnavailable | AuditUnavailable | BrokenSeal unread) {
            LOG.log(Level.SEVERE, "The journal could not be read: {0}", unread.getMessage());
        } catch (IOException unwritten) {
            LOG.log(Level.SEVERE, "Nothing could be written: {0}", unwritten.getMessage());
        }
        return 2;
    }

    private static JournalCommand command(List<String> args, InputStream in) throws IOException {
        List<String> words = args.isEmpty() ? args : args.subList(1, args.size());
        return switch (args.isEmpty() ? "" : args.get(0)) {
            case "find" -> FindCommand.of(words, in);
            case "read" -> ReadCommand.of(words);
            default -> throw new IllegalArgumentException("find or read what?");
        };
    }
}
