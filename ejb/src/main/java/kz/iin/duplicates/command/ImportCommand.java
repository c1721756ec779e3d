package kz.iin.duplicates.command;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.calendar.Zones;
import kz.iin.duplicates.index.Rows;
import kz.iin.duplicates.load.ImportPersons;
import kz.iin.duplicates.load.Progress;
import kz.iin.duplicates.load.RegisterIndexes;
import kz.iin.shared.SystemClock;

/**
 * Brings in a register. It stands in the audit from the start, by the account of the machine; its end says how much came in.
 *
 * @param first the first load: quicker without indexes, and nobody is found before its end
 */
record ImportCommand(Path file, Path rejects, boolean first) implements DuplicatesCommand {

    private static final Logger LOG = Logger.getLogger(ImportCommand.class.getName());

    private static final String IN_USE = "select exists (select from known_person where origin <> 'IMPORTED')";

    static ImportCommand of(List<String> words) {
        boolean first = words.size() == 3 && words.get(2).equals("first");
        if (words.size() != 2 && !first) {
            throw new IllegalArgumentException("import: a file, and one for the rejects");
        }
        return new ImportCommand(Path.of(words.get(0)), Path.of(words.get(1)), first);
    }

    @Override
    public void run(Connection connection) throws IOException, SQLException {
        if (first) {
            requireUnused(connection);
        }
        Clock clock = new SystemClock().clock();
        AuditTrail audit = new AuditTrail(new SecureRandom(), clock);
        audit.record(imported(Change.between("import", null, "begun")), connection);
        RegisterIndexes indexes = new RegisterIndexes(connection);
        if (first) {
            indexes.takeAway();
        }
        try {
            Progress done = new ImportPersons(connection, clock, ImportCommand::tell).run(file, rejects);
            audit.record(imported(Change.between("import", "begun", done.toString())), connection);
            LOG.log(Level.INFO, "Imported: {0}", done);
        } finally {
            indexes.build();
        }
        new FrequenciesCommand().run(connection);
    }

    /** Whoever applied would be found by nobody while the indexes are away. */
    private static void requireUnused(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(IN_USE)) {
            if (Rows.of(statement, row -> row.getBoolean(1)).contains(true)) {
                throw new IllegalStateException("the index is in use: import without \"first\"");
            }
        }
    }

    private static Act imported(Change change) {
        Actor account = new Actor(System.getProperty("user.name"), Optional.empty(), Optional.empty(), Zones.ASTANA);
        return Act.of(Deed.IMPORTED_PERSONS, account).changing(List.of(change));
    }

    private static void tell(Progress progress) {
        LOG.log(Level.INFO, "Import: {0}", progress);
    }
}
