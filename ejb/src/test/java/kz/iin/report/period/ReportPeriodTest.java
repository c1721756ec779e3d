package kz.iin.report.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "DAILY,     2026-03-01, 2026-03-01/2026-03-01, 2026-02-28/2026-02-28, 2025-03-01/2025-03-01",
        "DAILY,     2024-02-29, 2024-02-29/2024-02-29, 2024-02-28/2024-02-28, 2023-02-28/2023-02-28",
        "WEEKLY,    2026-01-01, 2025-12-29/2026-01-04, 2025-12-22/2025-12-28, 2024-12-30/2025-01-05",
        "WEEKLY,    2026-03-01, 2026-02-23/2026-03-01, 2026-02-16/2026-02-22, 2025-02-24/2025-03-02",
        "MONTHLY,   2024-02-29, 2024-02-01/2024-02-29, 2024-01-01/2024-01-31, 2023-02-01/2023-02-28",
        "MONTHLY,   2026-01-31, 2026-01-01/2026-01-31, 2025-12-01/2025-12-31, 2025-01-01/2025-01-31",
        "QUARTERLY, 2026-03-31, 2026-01-01/2026-03-31, 2025-10-01/2025-12-31, 2025-01-01/2025-03-31",
        "QUARTERLY, 2026-12-31, 2026-10-01/2026-12-31, 2026-07-01/2026-09-30, 2025-10-01/2025-12-31",
        "YEARLY,    2024-12-31, 2024-01-01/2024-12-31, 2023-01-01/2023-12-31, 2023-01-01/2023-12-31"
    })
    void a_period_follows_the_calendar(
            ReportKind kind, LocalDate day, String days, String previous, String yearEarlier) {
        ReportPeriod period = kind.of(day);

        assertThat(days(period)).isEqualTo(days);
        assertThat(days(period.previous())).isEqualTo(previous);
        assertThat(days(period.yearEarlier())).isEqualTo(yearEarlier);
    }

    @Test
    void on_request_as_many_days_come_before() {
        ReportPeriod pilot = onRequest("2024-03-19", "2024-12-31");

        assertThat(days(pilot.previous())).isEqualTo("2023-06-05/2024-03-18");
        assertThat(days(pilot.yearEarlier())).isEqualTo("2023-03-19/2023-12-31");
    }

    @Test
    void its_days_begin_and_end_in_astana() {
        ReportPeriod day = ReportKind.DAILY.of(LocalDate.parse("2026-03-02"));

        assertThat(day.begins()).isEqualTo(Instant.parse("2026-03-01T19:00:00Z"));
        assertThat(day.ends()).isEqualTo(Instant.parse("2026-03-02T19:00:00Z"));
    }

    @Test
    void no_calendar_knows_the_days_of_a_pilot_or_a_request() {
        for (ReportKind kind : List.of(ReportKind.PILOT, ReportKind.ON_REQUEST)) {
            assertThatIllegalArgumentException().isThrownBy(() -> kind.of(LocalDate.parse("2026-05-31")));
        }
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> onRequest("2026-05-02", "2026-05-01"))
                .withMessageContaining("to");
    }

    private static ReportPeriod onRequest(String from, String to) {
        return new ReportPeriod(ReportKind.ON_REQUEST, LocalDate.parse(from), LocalDate.parse(to));
    }

    private static String days(ReportPeriod period) {
        return period.from() + "/" + period.to();
    }
}
