package kz.iin.duplicates.command;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.audit.AuditUnavailable;
import kz.iin.duplicates.load.BrokenSource;

/**
 * Works on the index of persons in the database that {@code IIN_DB_URL} names. Ends with 0 if all was done, 1 if a file could
 * not be read to its end, 2 if the command is none or the database refused it.
 */
public final class RunDuplicates {

    private static final Logger LOG = Logger.getLogger(RunDuplicates.class.getName());

    private static final String USAGE = """
        import FILE REJECTS [first]
        enrol
        rebuild [drop]
        frequencies
        weights [keep]\
        """;

    private RunDuplicates() {}

    public static void main(String[] args) {
        System.exit(run(List.of(args), System.getenv()));
    }

    /** @return how the program ends */
    public static int run(List<String> args, Map<String, String> environment) {
        try {
            DuplicatesCommand command = DuplicatesCommand.of(args);
            try (Connection connection = connect(environment)) {
                command.run(connection);
            }
            return 0;
        } catch (IllegalArgumentException none) {
            LOG.log(Level.SEVERE, "{0}\n{1}", new Object[] {none.getMessage(), USAGE});
        } catch (BrokenSource broken) {
            LOG.log(Level.SEVERE, "The file can''t be read on, what came before is stored: {0}", broken.getMessage());
            return 1;
        } catch (IOException | IllegalStateException | AuditUnavailable undone) {
            LOG.log(Level.SEVERE, "Not done: {0}", undone.getMessage());
        } catch (SQLException refused) {
            LOG.log(Level.SEVERE, "The database refused it, SQLSTATE {0}", refused.getSQLState());
        }
        return 2;
    }

    private static Connection connect(Map<String, String> environment) throws SQLException {
        return DriverManager.getConnection(
                environment.getOrDefault("IIN_DB_URL", "jdbc:postgresql://127.0.0.1:5432/iin"),
                environment.getOrDefault("IIN_DB_USER", "iin"),
                environment.getOrDefault("IIN_DB_PASSWORD", ""));
    }
}
