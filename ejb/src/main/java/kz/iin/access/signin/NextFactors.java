package kz.iin.access.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** The store of what is to take the place of second factors and of their recovery codes, in the transaction of a connection. */
final class NextFactors {

    private static final String OFFER = """
            update second_factor set next_secret = ?, next_key_name = ?, next_offered_at = ?
            where login = ? and confirmed_at is not null""";

    private static final String FIND =
            "select next_secret, next_key_name from second_factor where login = ? and next_offered_at >= ?";

    private static final String BEGIN = """
            update second_factor set secret = next_secret, key_name = next_key_name, offered_at = next_offered_at,
                confirmed_at = ?, last_step = ?, next_secret = null, next_key_name = null, next_offered_at = null
            where login = ? and next_secret is not null""";

    private static final String FORGET_CODES = "delete from recovery_code where login = ?";

    private static final String CODES_LEFT = "select count(*) from recovery_code where login = ? and used_at is null";

    private final Connection connection;

    NextFactors(Connection connection) {
        this.connection = connection;
    }

    /** Whether there is a factor that it could follow. */
    boolean offer(String login, SecretSeal.Sealed secret, Instant at) throws SQLException {
        return change(OFFER, secret.content(), secret.keyName(), at.atOffset(ZoneOffset.UTC), login) == 1;
    }

    Optional<SecretSeal.Sealed> find(String login, Instant since) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, login);
            statement.setObject(2, since.atOffset(ZoneOffset.UTC));
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new SecretSeal.Sealed(row.getBytes(1), row.getString(2)))
                        : Optional.empty();
            }
        }
    }

    boolean begin(String login, long step, Instant at) throws SQLException {
        return change(BEGIN, at.atOffset(ZoneOffset.UTC), step, login) == 1;
    }

    void forgetCodes(String login) throws SQLException {
        change(FORGET_CODES, login);
    }

    int codesLeft(String login) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CODES_LEFT)) {
            statement.setString(1, login);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private int change(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
