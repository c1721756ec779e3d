package kz.iin.duplicates.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.duplicates.index.EstimateFrequencies;
import kz.iin.shared.SystemClock;

/** Estimates at once how often names stand in the register, which the server does each night. */
record FrequenciesCommand() implements DuplicatesCommand {

    private static final Logger LOG = Logger.getLogger(FrequenciesCommand.class.getName());

    @Override
    public void run(Connection connection) throws SQLException {
        long persons = new EstimateFrequencies(connection)
                .estimate(new SystemClock().clock().instant());
        LOG.log(Level.INFO, "Frequencies estimated: {0} persons", persons);
    }
}
