package kz.iin.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import kz.iin.run.Database;

/** What the database keeps of an application, in the tables that point to it. */
record Stored(Database database) {

    long rows(String table, String applicationNumber) {
        String count = "select count(*) from " + table
                + " where application_id = (select id from application where number = ?)";
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(count)) {
            statement.setString(1, applicationNumber);
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
