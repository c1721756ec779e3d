package kz.iin.gateway;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kz.iin.run.Database;

/** How much is stored. */
final class Stored {

    private Stored() {}

    static long rows(Database database, String table) {
        return number(database, "select count(*) from " + table);
    }

    static long number(Database database, String query) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
