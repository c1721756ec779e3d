package kz.iin.report.count;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import kz.iin.report.period.ReportPeriod;

/** What a report asks the database, and nothing else: the least that it could take. */
public final class BareAggregates {

    private static final MeasureQueries QUERIES = MeasureQueries.read();

    private BareAggregates() {}

    public static void of(ReportPeriod period, Connection connection) throws SQLException {
        for (Measure measure : Measure.values()) {
            try (PreparedStatement query = connection.prepareStatement(QUERIES.of(measure, Scope.WHOLE))) {
                query.setObject(1, period.begins().atOffset(ZoneOffset.UTC));
                query.setObject(2, period.ends().atOffset(ZoneOffset.UTC));
                exhaust(query.executeQuery());
            }
        }
    }

    private static void exhaust(ResultSet rows) throws SQLException {
        while (rows.next()) {
            rows.getLong(3);
        }
    }
}
