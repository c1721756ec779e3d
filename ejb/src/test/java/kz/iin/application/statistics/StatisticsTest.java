package kz.iin.application.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.iin.application.DeclineGround;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 13);

    @Test
    void a_period_is_of_days_of_Astana_and_its_last_day_belongs_to_it() {
        Period day = new Period(FIRST, FIRST);

        assertThat(day.begin()).isEqualTo("2024-04-12T19:00:00Z");
        assertThat(day.end()).isEqualTo("2024-04-13T19:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "365, true", "366, false", "-1, false"})
    void a_period_has_1_to_366_days(int further, boolean allowed) {
        LocalDate last = FIRST.plusDays(further);

        if (allowed) {
            assertThat(new Period(FIRST, last).to()).isEqualTo(last);
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Period(FIRST, last))
                    .withMessageStartingWith("to: ");
        }
    }

    @Test
    void the_whole_is_the_sum_of_its_missions() {
        Statistics statistics = new Statistics(
                new Period(FIRST, FIRST),
                Instant.EPOCH,
                Map.of(),
                Map.of(),
                List.of(
                        new MissionCount("TUR-IST", 5, new Decisions(2, 1)),
                        new MissionCount("DEU-FRA", 7, new Decisions(3, 0))),
                Map.of(DeclineGround.NO_CONSENT, 4L));

        assertThat(statistics.registered()).isEqualTo(12);
        assertThat(statistics.decisions()).isEqualTo(new Decisions(5, 1));
    }
}
