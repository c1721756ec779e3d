package kz.iin.number.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.iin.number.forecast.Forecast.Pace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "992, 30, 2028-11-18",
        "100, 30, 2026-06-10",
        "100, 300, 2026-03-12",
        "1, 30, 2026-03-03",
        "1, 31, 2026-03-02",
        "0, 30, 2026-03-02",
        "0, 0, 2026-03-02"
    })
    void at_the_pace_of_the_last_thirty_days_a_birth_date_is_full_on_a_day(long left, long formed, LocalDate fullOn) {
        assertThat(Forecast.of("FOREIGN", "800101", new Pace(left, formed, 30), TODAY)
                        .fullOn())
                .contains(fullOn);
    }

    @Test
    void nothing_is_foretold_of_a_birth_date_of_which_nothing_was_formed_lately() {
        assertThat(Forecast.of("FOREIGN", "800101", new Pace(1, 0, 30), TODAY).fullOn())
                .isEmpty();
    }
}
