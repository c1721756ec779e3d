package kz.iin.number.account;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import kz.iin.number.Iin;
import kz.iin.number.NumberSeries;
import kz.iin.number.account.Discrepancy.Kind;

/**
 * Walks along all places that were handed out, each series and six birth digits from its first serial to its counter, and
 * computes every number anew.
 */
final class PlaceWalk {

    private static final int FETCHED_AT_ONCE = 2000;

    private static final String PLACES = """
        with place as (
            select series, birth_digits, serial, iin from formed_number where source = 'SERIES'
            union all
            select series, birth_digits, serial, null from never_used_number)
        select series, birth_digits, serial, iin, next, digit7, first_serial, last_serial
        from place full join number_counter using (series, birth_digits) left join number_series on code = series
        order by series, birth_digits, serial
        """;

    private final Connection connection;
    private final Findings findings;
    private Row last = Row.NONE;
    private int awaited;

    PlaceWalk(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void walk() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            walk(statement);
        }
        end();
    }

    private void walk(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(PLACES)) {
            while (row.next()) {
                step(Row.of(row));
            }
        }
    }

    private void step(Row row) {
        if (!row.group().equals(last.group())) {
            end();
            begin(row);
        }
        last = row;
        row.serial().ifPresent(serial -> look(row, serial));
    }

    private void begin(Row row) {
        awaited = row.series().firstSerial();
        if (row.next().isEmpty()) {
            findings.add(Kind.COUNTER_MISSING, row.group());
        }
    }

    private void look(Row row, int serial) {
        if (!row.series().contains(serial)) {
            findings.add(Kind.OUT_OF_SERIES, row.at(serial));
            return;
        }
        if (serial < awaited) {
            findings.add(Kind.DOUBLE, row.at(serial));
            return;
        }
        tellHole(row, serial);
        awaited = serial + 1;
        if (row.next().filter(next -> serial >= next).isPresent()) {
            findings.add(Kind.NOT_COUNTED, row.at(serial));
        }
        compare(row, serial);
    }

    private void compare(Row row, int serial) {
        Optional<String> expected =
                row.series().number(row.birthDigits(), serial).map(Iin::value);
        if (row.iin().isPresent()) {
            findings.countFormed();
        } else {
            findings.countNeverUsed();
        }
        if (!expected.equals(row.iin())) {
            findings.add(row.iin().isPresent() ? Kind.WRONG_NUMBER : Kind.WRONGLY_UNUSED, row.at(serial));
        }
    }

    /** Behind the last place, up to the counter. */
    private void end() {
        last.next().ifPresent(next -> tellHole(last, next));
    }

    private void tellHole(Row row, int until) {
        if (awaited < until) {
            findings.add(Kind.HOLE, row.at(awaited) + (awaited + 1 == until ? "" : "-" + (until - 1)));
        }
    }

    /** A place with its counter; a counter without a place has no serial, a place without a counter no next one. */
    private record Row(
            NumberSeries series,
            String birthDigits,
            Optional<Integer> serial,
            Optional<String> iin,
            Optional<Integer> next) {

        private static final Row NONE =
                new Row(new NumberSeries("none", 0, 0, 0), "", Optional.empty(), Optional.empty(), Optional.empty());

        private static Row of(ResultSet row) throws SQLException {
            NumberSeries series = new NumberSeries(
                    row.getString("series"),
                    row.getInt("digit7"),
                    row.getInt("first_serial"),
                    row.getInt("last_serial"));
            return new Row(
                    series,
                    row.getString("birth_digits"),
                    Optional.ofNullable(row.getObject("serial", Integer.class)),
                    Optional.ofNullable(row.getString("iin")),
                    Optional.ofNullable(row.getObject("next", Integer.class)));
        }

        private String group() {
            return series.code() + "/" + birthDigits;
        }

        private String at(int serial) {
            return group() + "/" + "%04d".formatted(serial);
        }
    }
}
