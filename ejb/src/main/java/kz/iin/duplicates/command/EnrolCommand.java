package kz.iin.duplicates.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.duplicates.index.PersonIndex;
import kz.iin.duplicates.index.StoredMeasures;
import kz.iin.duplicates.load.EnrolApplications;
import kz.iin.shared.SystemClock;

/** Brings in the applications from before there was an index. */
record EnrolCommand() implements DuplicatesCommand {

    private static final Logger LOG = Logger.getLogger(EnrolCommand.class.getName());

    @Override
    public void run(Connection connection) throws SQLException {
        PersonIndex index = new PersonIndex(StoredMeasures.read(connection));
        long enrolled = new EnrolApplications(connection, index, new SystemClock().clock(), EnrolCommand::tell).run();
        LOG.log(Level.INFO, "Enrolled: {0} applications", enrolled);
    }

    private static void tell(long applications) {
        LOG.log(Level.INFO, "Enrol: {0} applications", applications);
    }
}
