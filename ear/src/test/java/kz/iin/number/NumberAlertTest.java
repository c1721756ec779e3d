package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.number.forecast.AlertKind;
import kz.iin.number.forecast.Forecast;
import kz.iin.number.forecast.ForecastNumbers;
import kz.iin.number.forecast.NumberAlert;
import kz.iin.number.forecast.NumberAlerts;
import kz.iin.person.BirthDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ten serials from 5040 on: of 1 January 1980 nine give a number, and 5043 none. */
class NumberAlertTest {

    private static final Instant AT = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final NumberSeries TEN = new NumberSeries("TEN", 0, 5040, 5049);

    @RegisterExtension
    final LedgerStage stage = new LedgerStage();

    @BeforeEach
    void the_one_open_series_is_small() {
        stage.database()
                .execute("delete from number_alert; update number_series set valid_to = '2024-04-13',"
                        + " first_serial = 6000, last_serial = 6999");
        stage.open(TEN, "SELF");
    }

    @Test
    void an_alert_is_raised_once_when_the_share_is_reached_and_again_when_nothing_is_left() throws SQLException {
        assertThat(raisedAfter(1, 6)).isEmpty();
        assertThat(raisedAfter(7, 1)).containsExactly(AlertKind.FILLING);
        assertThat(raisedAfter(8, 1)).isEmpty();
        assertThat(raisedAfter(9, 1)).containsExactly(AlertKind.EXHAUSTED);
        assertThat(raisedAfter(10, 1)).isEmpty();
        assertThat(open()).containsExactly(new NumberAlert("800101", AlertKind.EXHAUSTED, AT));
    }

    @Test
    void a_series_that_is_added_settles_the_alerts() throws SQLException {
        raisedAfter(1, 10);
        stage.open(new NumberSeries("MORE", 0, 7000, 7999), "SELF");

        assertThat(raisedAfter(11, 1)).isEmpty();

        assertThat(open()).isEmpty();
    }

    @Test
    void the_fullest_birth_date_is_foretold_first() throws SQLException {
        form(1, 3, "1980-01-01");
        form(4, 1, "1990-02-28");

        try (Connection connection = stage.connect()) {
            List<Forecast> fullest = new ForecastNumbers(connection).fullest(TODAY, 30, 10);

            assertThat(fullest)
                    .containsExactly(
                            new Forecast("TEN", "800101", 6, 3, Optional.of(TODAY.plusDays(60))),
                            new Forecast("TEN", "900228", 9, 1, Optional.of(TODAY.plusDays(270))));
        }
    }

    private List<AlertKind> raisedAfter(int first, int count) throws SQLException {
        form(first, count, "1980-01-01");
        try (Connection connection = stage.connect()) {
            NumberAlerts alerts = new NumberAlerts(connection);
            alerts.settle(AT, 0.8);
            return alerts.raise(AT, 0.8);
        }
    }

    private List<NumberAlert> open() throws SQLException {
        try (Connection connection = stage.connect()) {
            return new NumberAlerts(connection).open();
        }
    }

    private void form(int first, int count, String birthDate) throws SQLException {
        try (Connection connection = stage.connect()) {
            Deciding deciding = new Deciding(connection);
            for (int application = first; application < first + count; application++) {
                deciding.decide(application, BirthDate.parse(birthDate));
            }
        }
    }
}
