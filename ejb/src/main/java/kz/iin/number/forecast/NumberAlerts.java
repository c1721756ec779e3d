package kz.iin.number.forecast;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The store of alerts, in the transaction of a connection. */
public final class NumberAlerts {

    private static final String SETTLE = """
            update number_alert alert set settled_at = ?
            where settled_at is null and not exists (
                select from number_fill(?, ?) fill
                where (fill.birth_digits, fill.kind) = (alert.birth_digits, alert.kind))""";

    private static final String RAISE = """
            insert into number_alert (birth_digits, kind, raised_at)
            select birth_digits, kind, ? from number_fill(?, ?)
            on conflict do nothing
            returning kind""";

    private static final int MOST_SHOWN = 50;

    /** Where nothing is left, that it was running out says nothing more. */
    private static final String OPEN = """
            select distinct on (birth_digits) birth_digits, kind, raised_at from number_alert
            where settled_at is null order by birth_digits, kind limit ?""";

    private final Connection connection;

    public NumberAlerts(Connection connection) {
        this.connection = connection;
    }

    /** What is over: a series was added. */
    public void settle(Instant at, double share) throws SQLException {
        try (PreparedStatement settle = prepare(SETTLE, at, share)) {
            settle.executeUpdate();
        }
    }

    /** One for each birth date, the exhausted ones first. */
    public List<NumberAlert> open() throws SQLException {
        try (PreparedStatement open = connection.prepareStatement(OPEN)) {
            open.setInt(1, MOST_SHOWN);
            List<NumberAlert> alerts = alerts(open);
            alerts.sort(Comparator.comparing(NumberAlert::kind).reversed());
            return alerts;
        }
    }

    private static List<NumberAlert> alerts(PreparedStatement open) throws SQLException {
        List<NumberAlert> alerts = new ArrayList<>();
        try (ResultSet row = open.executeQuery()) {
            while (row.next()) {
                OffsetDateTime raisedAt = row.getObject(3, OffsetDateTime.class);
                alerts.add(
                        new NumberAlert(row.getString(1), AlertKind.valueOf(row.getString(2)), raisedAt.toInstant()));
            }
        }
        return alerts;
    }

    /** @return the kinds of those that nobody has raised yet */
    public List<AlertKind> raise(Instant at, double share) throws SQLException {
        try (PreparedStatement raise = prepare(RAISE, at, share);
                ResultSet row = raise.executeQuery()) {
            List<AlertKind> raised = new ArrayList<>();
            while (row.next()) {
                raised.add(AlertKind.valueOf(row.getString(1)));
            }
            return raised;
        }
    }

    private PreparedStatement prepare(String sql, Instant at, double share) throws SQLException {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setObject(1, moment);
        statement.setObject(2, moment);
        statement.setDouble(3, share);
        return statement;
    }
}
