package kz.iin.report.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import kz.iin.calendar.SpecialDay;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.calendar.Zones;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingTest {

    private static final ReportPeriod MAY = ReportKind.MONTHLY.of(LocalDate.parse("2026-05-31"));

    /** 2026-05-31 is a Sunday, the Monday after it a day off. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            List.of(),
            List.of(new SpecialDay(LocalDate.parse("2026-06-01"), SpecialDay.Kind.OFF)));

    @ParameterizedTest
    @CsvSource({
        "1,  10:00, Asia/Almaty,      2026-06-02T05:00:00Z",
        "2,  10:00, Asia/Almaty,      2026-06-03T05:00:00Z",
        "4,  00:00, Asia/Almaty,      2026-06-04T19:00:00Z",
        "5,  10:00, Asia/Almaty,      2026-06-08T05:00:00Z",
        "20, 23:59, Asia/Almaty,      2026-06-29T18:59:00Z",
        "1,  10:00, Europe/Berlin,    2026-06-02T08:00:00Z",
        "1,  10:00, America/New_York, 2026-06-02T14:00:00Z"
    })
    void it_is_due_on_a_working_day_after_the_period_at_a_time_of_a_zone(
            int workingDay, LocalTime at, ZoneId zone, Instant due) {
        assertThat(new Timing(true, workingDay, at, zone).dueAt(MAY, CALENDAR)).isEqualTo(due);
    }

    @Test
    void it_is_not_due_before_it_is_over_in_astana() {
        ReportPeriod wednesday = ReportKind.DAILY.of(LocalDate.parse("2026-06-03"));
        Timing inTheEast = new Timing(true, 1, LocalTime.MIDNIGHT, ZoneId.of("Pacific/Auckland"));

        assertThat(inTheEast.dueAt(wednesday, CALENDAR)).isEqualTo(wednesday.ends());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 21})
    void a_working_day_is_the_first_to_the_twentieth(int workingDay) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timing(true, workingDay, LocalTime.NOON, Zones.ASTANA))
                .withMessageContaining("workingDay: 1 to 20");
    }

    @ParameterizedTest
    @CsvSource({"Asia/Almaty, true", "Europe/Berlin, true", "+05:00, false", "Asia/Astana, false", "'', false"})
    void a_zone_is_one_that_knows_its_summer_times(String name, boolean isZone) {
        assertThat(Timing.isZone(name)).isEqualTo(isZone);
    }
}
