package kz.iin.number.forecast;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.calendar.Zones;
import kz.iin.shared.SystemClock;

/**
 * Tells of the database that {@code IIN_DB_URL} names which birth dates are nearest to being full, and when they will be.
 * Ends with 0, or with 2 if the database could not be read.
 */
public final class RunForecast {

    private static final Logger LOG = Logger.getLogger(RunForecast.class.getName());
    private static final int MOST_TOLD = 50;
    private static final String USUAL_PACE_DAYS = "30";

    private RunForecast() {}

    public static void main(String[] args) {
        System.exit(run(System.getenv(), new SystemClock().clock()));
    }

    /** @return how the program ends */
    public static int run(Map<String, String> environment, Clock clock) {
        int paceDays = Integer.parseInt(environment.getOrDefault("IIN_NUMBERS_PACE_DAYS", USUAL_PACE_DAYS));
        try (Connection connection = DriverManager.getConnection(
                environment.getOrDefault("IIN_DB_URL", "jdbc:postgresql://127.0.0.1:5432/iin"),
                environment.getOrDefault("IIN_DB_USER", "iin"),
                environment.getOrDefault("IIN_DB_PASSWORD", ""))) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.ASTANA);
            new ForecastNumbers(connection).fullest(today, paceDays, MOST_TOLD).forEach(RunForecast::tell);
            return 0;
        } catch (SQLException unread) {
            LOG.log(Level.SEVERE, "Nothing could be foretold: {0}", unread.getMessage());
            return 2;
        }
    }

    private static void tell(Forecast forecast) {
        LOG.log(Level.INFO, "{0}/{1}: {2} left, {3} formed lately, full on {4}", new Object[] {
            forecast.series(),
            forecast.birthDigits(),
            Long.toString(forecast.left()),
            Long.toString(forecast.formedLately()),
            forecast.fullOn().map(LocalDate::toString).orElse("no day that can be foretold")
        });
    }
}
