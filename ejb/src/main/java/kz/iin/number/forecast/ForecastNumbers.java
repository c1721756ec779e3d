package kz.iin.number.forecast;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.iin.number.NumberSeries;
import kz.iin.number.forecast.Forecast.Pace;

/** The birth dates that are nearest to being full, each in the series of ours that are open. */
public final class ForecastNumbers {

    private static final String FULLEST = """
            select code, digit7, first_serial, last_serial, birth_digits, next,
                (select count(*) from formed_number n
                 where (n.series, n.birth_digits) = (counter.series, counter.birth_digits)
                     and formed_at >= cast(? as date))
            from number_counter counter join number_series on code = series
            where owner = 'SELF' and valid_from <= ? and (valid_to is null or valid_to >= ?)
            order by cast(next - first_serial as float) / (last_serial - first_serial + 1) desc, code, birth_digits
            limit ?""";

    private final Connection connection;

    public ForecastNumbers(Connection connection) {
        this.connection = connection;
    }

    /**
     * The fullest first.
     *
     * @param paceDays the days up to today that the pace is taken from
     */
    public List<Forecast> fullest(LocalDate today, int paceDays, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FULLEST)) {
            statement.setObject(1, today.minusDays(paceDays));
            statement.setObject(2, today);
            statement.setObject(3, today);
            statement.setInt(4, most);
            return forecasts(statement, today, paceDays);
        }
    }

    private static List<Forecast> forecasts(PreparedStatement statement, LocalDate today, int paceDays)
            throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            List<Forecast> fullest = new ArrayList<>();
            while (row.next()) {
                fullest.add(forecast(row, today, paceDays));
            }
            return fullest;
        }
    }

    private static Forecast forecast(ResultSet row, LocalDate today, int paceDays) throws SQLException {
        NumberSeries series = new NumberSeries(row.getString(1), row.getInt(2), row.getInt(3), row.getInt(4));
        String birthDigits = row.getString(5);
        long left = series.usableFrom(birthDigits, row.getInt(6));
        return Forecast.of(series.code(), birthDigits, new Pace(left, row.getLong(7), paceDays), today);
    }
}
