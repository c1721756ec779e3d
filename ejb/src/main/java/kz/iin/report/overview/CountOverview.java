package kz.iin.report.overview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.calendar.Zones;
import kz.iin.number.forecast.Forecast;
import kz.iin.number.forecast.ForecastNumbers;
import kz.iin.report.count.CountFacts;
import kz.iin.report.count.Fact;
import kz.iin.report.count.Measure;
import kz.iin.report.period.ReportPeriod;

/** Counts the overview in one look at the database. Each count reads the rows of the days, found by an index. */
final class CountOverview {

    /** As the alerts before numbers are used up. */
    private static final int PACE_DAYS = 30;

    private static final int MOST_FORECASTS = 10;

    private static final Map<Subject, String> OWN = Map.of(
            Subject.STATUS,
            "status",
            Subject.DAY,
            "to_char(registered_at at time zone '" + Zones.ASTANA.getId() + "', 'YYYY-MM-DD')");

    private static final String COUNT = """
            select mission, %s as key, count(*) from application
            where registered_at >= ? and registered_at < ? group by mission, key""";

    private final Connection connection;

    CountOverview(Connection connection) {
        this.connection = connection;
    }

    Overview of(ReportPeriod period, Instant now) throws SQLException {
        List<Tally> tallies = new ArrayList<>();
        CountFacts facts = new CountFacts(connection);
        for (Subject subject : Subject.values()) {
            Optional<Measure> measure = subject.measure();
            tallies.addAll(
                    measure.isPresent() ? told(subject, facts.of(measure.get(), period)) : counted(subject, period));
        }
        List<Forecast> forecasts = new ForecastNumbers(connection).fullest(period.to(), PACE_DAYS, MOST_FORECASTS);
        return new Overview(period, now, tallies, forecasts);
    }

    private static List<Tally> told(Subject subject, List<Fact> facts) {
        return facts.stream()
                .map(fact -> new Tally(
                        subject, fact.mission(), fact.key().or(fact::mission).orElse(""), fact.count()))
                .toList();
    }

    private List<Tally> counted(Subject subject, ReportPeriod period) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(COUNT.formatted(OWN.get(subject)))) {
            count.setObject(1, period.begins().atOffset(ZoneOffset.UTC));
            count.setObject(2, period.ends().atOffset(ZoneOffset.UTC));
            return tallies(subject, count);
        }
    }

    private static List<Tally> tallies(Subject subject, PreparedStatement count) throws SQLException {
        try (ResultSet row = count.executeQuery()) {
            List<Tally> tallies = new ArrayList<>();
            while (row.next()) {
                tallies.add(new Tally(subject, Optional.of(row.getString(1)), row.getString(2), row.getLong(3)));
            }
            return tallies;
        }
    }
}
