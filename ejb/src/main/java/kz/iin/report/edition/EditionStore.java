package kz.iin.report.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.report.count.Scope;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** The rows of editions, in the transaction of whoever made the connection. */
final class EditionStore {

    private static final String FIND = """
            select number from report_edition where kind = ? and period_from = ? and period_to = ?
            and (mission, country, citizenship, category, officer) is not distinct from (?, ?, ?, ?, ?)""";

    private static final String ALL =
            "select kind, period_from, period_to from report_edition where kind <> 'ON_REQUEST'";

    private static final String PILOTS = "select first_day, last_day from pilot order by first_day";

    private static final String NEXT = """
            insert into report_counter (year, last) values (?, 1)
            on conflict (year) do update set last = report_counter.last + 1 returning last""";

    private static final String ADD = """
            insert into report_edition (kind, period_from, period_to, mission, country, citizenship, category, officer,
                number, counted_at, before_from, before_to)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_LINE = """
            insert into report_line (edition, measure, mission, key, count, previous, year_earlier)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_DELTA =
            "insert into report_delta (edition, earlier, measure, mission, key, told, now) values (?, ?, ?, ?, ?, ?, ?)";

    private static final String ADD_FILE = """
            insert into report (kind, period_from, period_to, made_at, media_type, sha256, content, edition)
            values (?, ?, ?, ?, ?, sha256(?), ?, ?)""";

    private final Connection connection;

    EditionStore(Connection connection) {
        this.connection = connection;
    }

    /** The number of the report on the period and of that scope, if it is made. */
    Optional<String> find(ReportPeriod period, Scope scope) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(FIND)) {
            set(query, identity(period, scope));
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    /** The periods whose reports by the calendar are made. */
    Set<ReportPeriod> made() throws SQLException {
        Set<ReportPeriod> periods = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(ALL);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                periods.add(new ReportPeriod(
                        ReportKind.valueOf(rows.getString(1)),
                        rows.getObject(2, LocalDate.class),
                        rows.getObject(3, LocalDate.class)));
            }
        }
        return periods;
    }

    /** With which a period is compared: a pilot with the one before it, where there was one. */
    ReportPeriod before(ReportPeriod period) throws SQLException {
        if (period.kind() != ReportKind.PILOT) {
            return period.previous();
        }
        return pilots().stream()
                .filter(pilot -> pilot.to().isBefore(period.from()))
                .reduce((earlier, later) -> later)
                .orElseGet(period::previous);
    }

    /** One after the other. */
    List<ReportPeriod> pilots() throws SQLException {
        List<ReportPeriod> pilots = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(PILOTS);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                pilots.add(new ReportPeriod(
                        ReportKind.PILOT, rows.getObject(1, LocalDate.class), rows.getObject(2, LocalDate.class)));
            }
        }
        return pilots;
    }

    /** The next number of the year in which the period ends; nobody else gets one until this transaction is over. */
    String nextNumber(ReportPeriod period) throws SQLException {
        int year = period.to().getYear();
        try (PreparedStatement query = connection.prepareStatement(NEXT)) {
            set(query, year);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return "%d-R%06d".formatted(year, rows.getInt(1));
            }
        }
    }

    void add(Edition edition) throws SQLException {
        ReportPeriod period = edition.period();
        try (PreparedStatement added = connection.prepareStatement(ADD)) {
            Object[] told = {
                edition.number(),
                edition.countedAt(),
                edition.before().from(),
                edition.before().to()
            };
            set(
                    added,
                    Stream.concat(Arrays.stream(identity(period, edition.scope())), Arrays.stream(told))
                            .toArray());
            added.executeUpdate();
        }
        addLines(edition);
        for (Deltas deltas : edition.deltas()) {
            addDeltas(edition.number(), deltas);
        }
    }

    private void addLines(Edition edition) throws SQLException {
        try (PreparedStatement added = connection.prepareStatement(ADD_LINE)) {
            for (Line line : edition.lines()) {
                set(
                        added,
                        edition.number(),
                        line.measure().name(),
                        line.mission().orElse(null),
                        line.key().orElse(null),
                        line.count(),
                        line.previous(),
                        line.yearEarlier());
                added.addBatch();
            }
            added.executeBatch();
        }
    }

    private void addDeltas(String number, Deltas deltas) throws SQLException {
        try (PreparedStatement added = connection.prepareStatement(ADD_DELTA)) {
            for (Delta delta : deltas.all()) {
                set(
                        added,
                        number,
                        deltas.earlier(),
                        delta.measure().name(),
                        delta.mission().orElse(null),
                        delta.key().orElse(null),
                        delta.told(),
                        delta.counted());
                added.addBatch();
            }
            added.executeBatch();
        }
    }

    /** A file of the report, for those who fetch it. */
    void addFile(Edition edition, String mediaType, byte[] content) throws SQLException {
        ReportPeriod period = edition.period();
        try (PreparedStatement added = connection.prepareStatement(ADD_FILE)) {
            set(
                    added,
                    period.kind().name(),
                    period.from(),
                    period.to(),
                    edition.countedAt(),
                    mediaType,
                    content,
                    content,
                    edition.number());
            added.executeUpdate();
        }
    }

    /** What there is one report of. */
    private static Object[] identity(ReportPeriod period, Scope scope) {
        return Stream.concat(
                        Stream.of(period.kind().name(), period.from(), period.to()),
                        scope.codes().stream().map(code -> code.orElse(null)))
                .toArray();
    }

    static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            Object value = values[place];
            statement.setObject(place + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
