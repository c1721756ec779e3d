package kz.iin.report.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeMap;
import kz.iin.report.count.Measure;
import kz.iin.report.count.Scope;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** A report as it was told, read from where it is kept. */
public final class ReadEdition {

    private static final String EDITION =
            "select kind, period_from, period_to, counted_at, mission, country, citizenship, category, officer,"
                    + " before_from, before_to from report_edition where number = ?";

    private static final String LINES =
            "select measure, mission, key, count, previous, year_earlier from report_line where edition = ?";

    private static final String DELTAS = """
            select measure, delta.mission, key, told, now, earlier, kind, period_from, period_to
            from report_delta as delta join report_edition on number = earlier where edition = ?""";

    private final Connection connection;

    public ReadEdition(Connection connection) {
        this.connection = connection;
    }

    /** @throws NoSuchElementException if there is none */
    public Edition of(String number) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(EDITION)) {
            query.setString(1, number);
            ResultSet row = query.executeQuery();
            if (!row.next()) {
                throw new NoSuchElementException("no report " + number);
            }
            Instant countedAt = row.getObject(4, OffsetDateTime.class).toInstant();
            ReportPeriod period = period(row, 1);
            return new Edition(
                    number, period, before(period, row), scope(row), countedAt, lines(number), deltas(number));
        }
    }

    private static ReportPeriod period(ResultSet row, int kind) throws SQLException {
        return new ReportPeriod(
                ReportKind.valueOf(row.getString(kind)),
                row.getObject(kind + 1, LocalDate.class),
                row.getObject(kind + 2, LocalDate.class));
    }

    /** Those from before there were pilots don't name it. */
    private static ReportPeriod before(ReportPeriod period, ResultSet row) throws SQLException {
        LocalDate from = row.getObject(10, LocalDate.class);
        return from == null
                ? period.previous()
                : new ReportPeriod(period.kind(), from, row.getObject(11, LocalDate.class));
    }

    private static Scope scope(ResultSet row) throws SQLException {
        return new Scope(
                Optional.ofNullable(row.getString(5)),
                Optional.ofNullable(row.getString(6)),
                Optional.ofNullable(row.getString(7)),
                Optional.ofNullable(row.getString(8)),
                Optional.ofNullable(row.getString(9)));
    }

    private List<Line> lines(String number) throws SQLException {
        List<Line> lines = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(LINES)) {
            query.setString(1, number);
            ResultSet row = query.executeQuery();
            while (row.next()) {
                lines.add(new Line(
                        Measure.valueOf(row.getString(1)),
                        Optional.ofNullable(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6)));
            }
        }
        return Comparison.sorted(lines);
    }

    /** By the numbers of the reports that told otherwise. */
    private List<Deltas> deltas(String number) throws SQLException {
        Map<String, List<Delta>> deltas = new TreeMap<>();
        Map<String, ReportPeriod> periods = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(DELTAS)) {
            query.setString(1, number);
            ResultSet row = query.executeQuery();
            while (row.next()) {
                periods.put(row.getString(6), period(row, 7));
                deltas.computeIfAbsent(row.getString(6), earlier -> new ArrayList<>())
                        .add(new Delta(
                                Measure.valueOf(row.getString(1)),
                                Optional.ofNullable(row.getString(2)),
                                Optional.ofNullable(row.getString(3)),
                                row.getLong(4),
                                row.getLong(5)));
            }
        }
        return deltas.entrySet().stream()
                .map(told -> new Deltas(told.getKey(), periods.get(told.getKey()), Comparison.inOrder(told.getValue())))
                .toList();
    }
}
