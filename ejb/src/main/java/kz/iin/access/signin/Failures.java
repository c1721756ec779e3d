package kz.iin.access.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The store of failed sign-ins, in the transaction of a connection. */
final class Failures {

    /** After so long a quiet time the first failure counts as the first again. */
    static final Duration FORGOTTEN = Duration.ofHours(24);

    private static final String LOCKED =
            "select exists (select from failed_sign_in where kind = ? and subject = ? and locked_until > ?)";

    private static final String COUNT = """
            insert into failed_sign_in (kind, subject, last_at, failures) values (?, ?, ?, 1)
            on conflict (kind, subject) do update set last_at = excluded.last_at, failures = failed_sign_in.failures + 1
            returning failures""";

    private static final String LOCK = "update failed_sign_in set locked_until = ? where kind = ? and subject = ?";

    private static final String CLEAR = "delete from failed_sign_in where kind = ? and subject = ?";

    private static final String FORGET = "delete from failed_sign_in where last_at < ?";

    private final Connection connection;

    Failures(Connection connection) {
        this.connection = connection;
    }

    boolean isLocked(Guarded kind, String subject, Instant at) throws SQLException {
        try (PreparedStatement statement = statement(LOCKED, kind, subject)) {
            statement.setObject(3, utc(at));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** @return how many there were in a row, this one included */
    int count(Guarded kind, String subject, Instant at) throws SQLException {
        forget(at.minus(FORGOTTEN));
        try (PreparedStatement statement = statement(COUNT, kind, subject)) {
            statement.setObject(3, utc(at));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    void lock(Guarded kind, String subject, Instant until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, utc(until));
            statement.setString(2, kind.name());
            statement.setString(3, subject);
            statement.executeUpdate();
        }
    }

    void clear(Guarded kind, String subject) throws SQLException {
        try (PreparedStatement statement = statement(CLEAR, kind, subject)) {
            statement.executeUpdate();
        }
    }

    private void forget(Instant before) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, utc(before));
            statement.executeUpdate();
        }
    }

    private PreparedStatement statement(String sql, Guarded kind, String subject) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setString(1, kind.name());
        statement.setString(2, subject);
        return statement;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
