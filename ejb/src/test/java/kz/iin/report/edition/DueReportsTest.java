package kz.iin.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.calendar.SpecialDay;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.calendar.Zones;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.report.period.Timing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueReportsTest {

    private static final WorkingCalendar WEEKS =
            new WorkingCalendar(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(), List.of());

    private static final Timing AT_NINE = new Timing(true, 1, LocalTime.of(9, 0), Zones.ASTANA);

    private static final Map<ReportKind, Timing> TIMINGS = Stream.of(ReportKind.values())
            .filter(kind -> kind != ReportKind.ON_REQUEST)
            .collect(Collectors.toMap(kind -> kind, kind -> AT_NINE));

    private static final WorkingCalendar NEW_YEAR = new WorkingCalendar(
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            List.of(),
            Stream.of("2025-01-01", "2025-01-02", "2025-01-03", "2026-01-01", "2026-01-02")
                    .map(day -> new SpecialDay(LocalDate.parse(day), SpecialDay.Kind.OFF))
                    .toList());

    /** 2026-06-01 is a Monday. */
    private final DueReports reports = new DueReports(LocalDate.parse("2026-05-29"), TIMINGS, WEEKS, List.of());

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

    @ParameterizedTest
    @CsvSource({
        "2024-04-13, 2025-01-06T03:59:59Z, 0",
        "2024-04-13, 2025-01-06T04:00:00Z, 1",
        "2024-12-31, 2025-01-06T04:00:00Z, 1",
        "2025-01-01, 2025-01-06T04:00:00Z, 0",
        "2024-04-13, 2026-01-05T04:00:00Z, 2",
        "2024-04-13, 2030-01-01T04:00:00Z, 2"
    })
    void a_pilot_is_reported_on_once_when_it_has_ended(String since, String now, int pilots) {
        List<ReportPeriod> both = List.of(pilot("2024-04-13", "2024-12-31"), pilot("2025-04-18", "2025-12-31"));
        DueReports reports = new DueReports(LocalDate.parse(since), TIMINGS, NEW_YEAR, both);

        assertThat(reports.until(Instant.parse(now)))
                .filteredOn(period -> period.kind() == ReportKind.PILOT)
                .isEqualTo(both.subList(0, pilots));
    }

    @Test
    void each_kind_has_a_time_of_its_own_and_one_that_is_off_is_never_due() {
        Map<ReportKind, Timing> timings = Map.of(
                ReportKind.DAILY, new Timing(false, 1, LocalTime.MIN, Zones.ASTANA),
                ReportKind.WEEKLY, new Timing(true, 3, LocalTime.of(18, 30), Zones.ASTANA),
                ReportKind.MONTHLY, AT_NINE);
        DueReports reports = new DueReports(LocalDate.parse("2026-06-01"), timings, WEEKS, List.of());

        assertThat(reports.until(Instant.parse("2026-06-10T13:29:59Z"))).isEmpty();
        assertThat(reports.until(Instant.parse("2026-06-10T13:30:00Z")))
                .containsExactly(ReportKind.WEEKLY.of(LocalDate.parse("2026-06-01")));
        assertThat(reports.until(Instant.parse("2026-07-01T04:00:00Z")))
                .extracting(ReportPeriod::kind)
                .containsExactly(ReportKind.WEEKLY, ReportKind.WEEKLY, ReportKind.WEEKLY, ReportKind.MONTHLY);
    }

    private static ReportPeriod pilot(String from, String to) {
        return new ReportPeriod(ReportKind.PILOT, LocalDate.parse(from), LocalDate.parse(to));
    }

    private List<String> due(String now) {
        return reports.until(Instant.parse(now)).stream()
                .map(period -> period.kind() + " " + period.from() + "/" + period.to())
                .toList();
    }
}
