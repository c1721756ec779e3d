package kz.iin.duplicates.command;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.duplicates.load.RebuildIndex;

/**
 * Prepares everybody by the algorithm of this version.
 *
 * @param drop the keys of the others are needed no more
 */
record RebuildCommand(boolean drop) implements DuplicatesCommand {

    private static final Logger LOG = Logger.getLogger(RebuildCommand.class.getName());

    static RebuildCommand of(List<String> words) {
        boolean drop = words.equals(List.of("drop"));
        if (!words.isEmpty() && !drop) {
            throw new IllegalArgumentException("rebuild: nothing more, or drop");
        }
        return new RebuildCommand(drop);
    }

    @Override
    public void run(Connection connection) throws SQLException {
        RebuildIndex rebuild = new RebuildIndex(connection, RebuildCommand::tell);
        LOG.log(Level.INFO, "Rebuilt: {0} persons", rebuild.run());
        if (drop) {
            rebuild.dropOld();
        }
    }

    private static void tell(long persons) {
        LOG.log(Level.INFO, "Rebuild: {0} persons", persons);
    }
}
