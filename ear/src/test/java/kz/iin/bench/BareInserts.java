package kz.iin.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import kz.iin.run.Database;

/** Rows of one length, each inserted and committed on one connection. */
final class BareInserts implements AutoCloseable {

    private static final String TABLE = "create table bare_insert (id bigint generated always as identity, text text)";

    private final Connection connection;
    private final PreparedStatement insert;

    private BareInserts(Connection connection, int length) throws SQLException {
        this.connection = connection;
        insert = connection.prepareStatement("insert into bare_insert (text) values (?)");
        insert.setString(1, "x".repeat(length));
    }

    static BareInserts into(Database database, int length) throws SQLException {
        database.execute(TABLE);
        return new BareInserts(database.connect(), length);
    }

    /** Rows per second. */
    double rate(int seconds) throws SQLException {
        long begin = System.nanoTime();
        long end = begin + Duration.ofSeconds(seconds).toNanos();
        long rows = 0;
        while (System.nanoTime() < end) {
            rows += insert.executeUpdate();
        }
        return rows / ((System.nanoTime() - begin) / 1e9);
    }

    @Override
    public void close() throws SQLException {
        insert.close();
        connection.close();
    }
}
