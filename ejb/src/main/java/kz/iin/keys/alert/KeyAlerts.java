package kz.iin.keys.alert;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.keys.WatchedKeys;

/** The store of alerts, in the transaction of a connection. */
final class KeyAlerts {

    /** So many days ahead; the last one is the end itself. */
    private static final List<Integer> AHEAD = List.of(60, 30, 7, 0);

    private static final String SETTLE =
            "update key_alert set settled_at = ? where purpose = ? and days = ? and settled_at is null";

    private static final String RAISE = """
            insert into key_alert (raised_at, purpose, days, covered_until) values (?, ?, ?, ?)
            on conflict do nothing""";

    private static final String OPEN = """
            select distinct on (purpose) purpose, days, covered_until, raised_at from key_alert
            where settled_at is null order by purpose, days""";

    private final Connection connection;

    KeyAlerts(Connection connection) {
        this.connection = connection;
    }

    /** The gravest one of each purpose. */
    List<KeyAlert> open() throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(OPEN);
                ResultSet row = open.executeQuery()) {
            List<KeyAlert> alerts = new ArrayList<>();
            while (row.next()) {
                alerts.add(new KeyAlert(row.getString(1), row.getInt(2), moment(row, 3), moment(row, 4)));
            }
            return alerts;
        }
    }

    /** @return the alerts that nobody has raised yet; where no key is named, none */
    List<KeyAlert> bringUpToDate(WatchedKeys watched, Instant at) throws SQLException {
        if (watched.keys().all().isEmpty()) {
            return List.of();
        }
        Instant until = watched.keys().coveredUntil(at);
        List<KeyAlert> raised = new ArrayList<>();
        for (int days : AHEAD) {
            KeyAlert alert = new KeyAlert(watched.purpose(), days, until, at);
            if (until.isAfter(at.plus(Duration.ofDays(days)))) {
                write(SETTLE, alert, Optional.empty());
            } else if (write(RAISE, alert, Optional.of(until)) > 0) {
                raised.add(alert);
            }
        }
        return raised;
    }

    private int write(String sql, KeyAlert alert, Optional<Instant> until) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, alert.raisedAt().atOffset(ZoneOffset.UTC));
            statement.setString(2, alert.purpose());
            statement.setInt(3, alert.days());
            if (until.isPresent()) {
                statement.setObject(4, until.get().atOffset(ZoneOffset.UTC));
            }
            return statement.executeUpdate();
        }
    }

    private static Instant moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
