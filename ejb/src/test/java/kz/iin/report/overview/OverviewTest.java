package kz.iin.report.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.number.forecast.Forecast;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private static final Overview ALL = new Overview(
            Span.WEEK.until(LocalDate.parse("2026-03-09")),
            Instant.parse("2026-03-09T06:00:00Z"),
            List.of(
                    of("TUR-IST", "CHECKING", 3),
                    of("TUR-IST", "REFUSED", 1),
                    of("TUR-ANK", "CHECKING", 5),
                    new Tally(Subject.MISSION, Optional.of("TUR-IST"), "TUR-IST", 4),
                    new Tally(Subject.REGISTRY_MILLIS, Optional.empty(), "MVD", 210)),
            List.of(new Forecast("05", "900101", 7, 3, Optional.empty())));

    @Test
    void who_sees_every_mission_sees_them_together() {
        Overview seen = ALL.seenBy(new Viewer("auditor", Set.of(Role.AUDITOR), Optional.empty()));

        assertThat(seen.sums(Subject.STATUS)).isEqualTo(Map.of("CHECKING", 8L, "REFUSED", 1L));
        assertThat(seen.sums(Subject.REGISTRY_MILLIS)).isEqualTo(Map.of("MVD", 210L));
        assertThat(seen.forecasts()).hasSize(1);
    }

    @Test
    void at_a_mission_the_own_figures_are_seen_and_nothing_of_the_whole() {
        Overview seen = ALL.seenBy(new Viewer("officer.ank", Set.of(Role.OFFICER), Optional.of("TUR-ANK")));

        assertThat(seen.tallies()).containsExactly(of("TUR-ANK", "CHECKING", 5));
        assertThat(seen.forecasts()).isEmpty();
    }

    @Test
    void who_has_no_mission_sees_nothing() {
        Overview seen = ALL.seenBy(new Viewer("nobody", Set.of(Role.OFFICER), Optional.empty()));

        assertThat(seen.tallies()).isEmpty();
    }

    @Test
    void a_week_is_seven_days_with_today() {
        assertThat(Span.WEEK.until(LocalDate.parse("2026-03-09")).from()).isEqualTo(LocalDate.parse("2026-03-03"));
    }

    private static Tally of(String mission, String status, long count) {
        return new Tally(Subject.STATUS, Optional.of(mission), status, count);
    }
}
