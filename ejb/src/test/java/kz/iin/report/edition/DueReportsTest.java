package kz.iin.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import kz.iin.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class DueReportsTest {

    private static final WorkingCalendar WEEKS =
            new WorkingCalendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(), List.of());

    /** 2026-06-01 is a Monday. */
    private final DueReports reports = new DueReports(LocalDate.parse("2026-05-29"), LocalTime.of(9, 0), WEEKS);

    @Test
    void nothing_is_due_before_its_time() {
        assertThat(due("2026-06-01T03:59:59Z")).isEmpty();
    }

    @Test
    void the_days_of_a_weekend_are_due_with_the_friday_before_it() {
        assertThat(due("2026-06-01T04:00:00Z"))
                .containsExactly(
                        "DAILY 2026-05-29/2026-05-29", "DAILY 2026-05-30/2026-05-30", "DAILY 2026-05-31/2026-05-31");
    }

    @Test
    void a_week_and_a_month_that_began_before_the_first_day_are_left_out() {
        assertThat(due("2026-07-01T04:00:00Z"))
                .filteredOn(period -> !period.startsWith("DAILY"))
                .containsExactly(
                        "WEEKLY 2026-06-01/2026-06-07",
                        "WEEKLY 2026-06-08/2026-06-14",
                        "WEEKLY 2026-06-15/2026-06-21",
                        "WEEKLY 2026-06-22/2026-06-28",
                        "MONTHLY 2026-06-01/2026-06-30");
    }

    @Test
    void what_was_missed_is_due_still() {
        assertThat(due("2027-03-01T04:00:00Z"))
                .contains("QUARTERLY 2026-07-01/2026-09-30", "MONTHLY 2026-12-01/2026-12-31")
                .doesNotContain("YEARLY 2026-01-01/2026-12-31");
    }

    private List<String> due(String now) {
        return reports.until(Instant.parse(now)).stream()
                .map(period -> period.kind() + " " + period.from() + "/" + period.to())
                .toList();
    }
}
