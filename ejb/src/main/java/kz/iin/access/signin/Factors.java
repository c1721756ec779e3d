package kz.iin.access.signin;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The store of second factors, in the transaction of a connection. */
final class Factors {

    private static final String FIND =
            "select secret, key_name, confirmed_at is not null, last_step from second_factor where login = ?";

    private static final String OFFER = """
            insert into second_factor (login, secret, key_name, offered_at) values (?, ?, ?, ?)
            on conflict (login) do update set secret = excluded.secret, key_name = excluded.key_name,
                offered_at = excluded.offered_at, last_step = 0
            where second_factor.confirmed_at is null""";

    private static final String CONFIRM =
            "update second_factor set confirmed_at = ? where login = ? and confirmed_at is null";

    /** The row decides between two requests with the same code: only one of them moves it on. */
    private static final String USE = "update second_factor set last_step = ? where login = ? and last_step < ?";

    private static final String KEEP_RECOVERY = "insert into recovery_code (login, sha256) values (?, ?)";

    private static final String USE_RECOVERY =
            "update recovery_code set used_at = ? where login = ? and sha256 = ? and used_at is null";

    private static final String REMOVE = "delete from second_factor where login = ?";

    private final Connection connection;

    Factors(Connection connection) {
        this.connection = connection;
    }

    Optional<Factor> find(String login) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, login);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Factor(
                                new SecretSeal.Sealed(row.getBytes(1), row.getString(2)),
                                row.getBoolean(3),
                                row.getLong(4)))
                        : Optional.empty();
            }
        }
    }

    void offer(String login, SecretSeal.Sealed secret, Instant at) throws SQLException {
        change(OFFER, login, secret.content(), secret.keyName(), at.atOffset(ZoneOffset.UTC));
    }

    boolean confirm(String login, Instant at) throws SQLException {
        return change(CONFIRM, at.atOffset(ZoneOffset.UTC), login) == 1;
    }

    boolean use(String login, long step) throws SQLException {
        return change(USE, step, login, step) == 1;
    }

    void keepRecovery(String login, List<String> codes) throws SQLException {
        for (String code : codes) {
            change(KEEP_RECOVERY, login, RecoveryCodes.digest(code));
        }
    }

    boolean useRecovery(String login, String typed, Instant at) throws SQLException {
        return change(USE_RECOVERY, at.atOffset(ZoneOffset.UTC), login, RecoveryCodes.digest(typed)) == 1;
    }

    /** With its recovery codes. */
    boolean remove(String login) throws SQLException {
        return change(REMOVE, login) == 1;
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
