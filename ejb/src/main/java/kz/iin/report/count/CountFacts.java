package kz.iin.report.count;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.iin.report.period.ReportPeriod;

/** Counts the facts of a period, all in one look: nothing moves from one column to the other while it counts. */
public final class CountFacts {

    private static final MeasureQueries QUERIES = MeasureQueries.read();

    private final Connection connection;

    /** @param connection in a transaction that sees one state of the database: repeatable read, read only */
    public CountFacts(Connection connection) throws SQLException {
        if (connection.getTransactionIsolation() < Connection.TRANSACTION_REPEATABLE_READ) {
            throw new IllegalArgumentException("connection: a report is counted in one look, repeatable read");
        }
        this.connection = connection;
    }

    public Facts of(ReportPeriod period) throws SQLException {
        return of(period, Scope.WHOLE);
    }

    public Facts of(ReportPeriod period, Scope scope) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            if (measure.isToldOf(scope)) {
                facts.addAll(counted(measure, period, scope));
            }
        }
        return new Facts(period, facts);
    }

    /** One count alone. */
    public List<Fact> of(Measure measure, ReportPeriod period) throws SQLException {
        return counted(measure, period, Scope.WHOLE);
    }

    private List<Fact> counted(Measure measure, ReportPeriod period, Scope scope) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(QUERIES.of(measure, scope))) {
            int place = 1;
            set(query, place++, period.begins());
            set(query, place++, period.ends());
            for (String code : Narrowing.parameters(scope)) {
                query.setString(place++, code);
            }
            return read(measure, query);
        }
    }

    private static List<Fact> read(Measure measure, PreparedStatement query) throws SQLException {
        List<Fact> facts = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                facts.add(new Fact(
                        measure,
                        Optional.ofNullable(rows.getString(1)),
                        Optional.ofNullable(rows.getString(2)),
                        rows.getLong(3)));
            }
        }
        return facts;
    }

    private static void set(PreparedStatement query, int place, Instant at) throws SQLException {
        query.setObject(place, at.atOffset(ZoneOffset.UTC));
    }
}
