package kz.iin.edge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import kz.iin.run.Database;

/** How much is stored, in the tables that a request may fill. */
public record Stored(long applications, long copies, long questions, long numbers) {

    private static final String COUNTS = """
            select (select count(*) from application), (select count(*) from document_copy),
                   (select count(*) from outbox), (select count(*) from formed_number)""";

    public static Stored in(Database database) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNTS)) {
            row.next();
            return new Stored(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
