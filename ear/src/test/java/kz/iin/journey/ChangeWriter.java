package kz.iin.journey;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import kz.iin.run.Database;

/** A transaction that writes changes of a number, and ends when the test wants. */
final class ChangeWriter implements AutoCloseable {

    private static final String CHANGE = """
            insert into number_change (iin, application_id, kind, changed_at)
            select iin, application_id, 'REGISTERED', ? from formed_number where iin = ?""";

    private final Connection connection;

    private ChangeWriter(Connection connection) {
        this.connection = connection;
    }

    /** Begins a transaction that has its place among all others before it writes anything. */
    static ChangeWriter begun(Database database) throws SQLException {
        Connection connection = database.connect();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
        return new ChangeWriter(connection);
    }

    /** @param at tells this change from others */
    ChangeWriter write(String iin, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANGE)) {
            statement.setTimestamp(1, Timestamp.from(at));
            statement.setString(2, iin);
            statement.executeUpdate();
        }
        return this;
    }

    void commit() throws SQLException {
        connection.commit();
    }

    void rollBack() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
