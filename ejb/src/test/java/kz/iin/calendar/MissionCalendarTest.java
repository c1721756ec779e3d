package kz.iin.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.reference.MissionData;
import kz.iin.reference.ReferenceFixture;
import kz.iin.testdb.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every day of 2024 to 2026 for each kind of week. The independent source is a table made by hand from law.md 10.2 and the
 * calendar on the wall: no library knows the holidays of Kazakhstan, Jollyday 2.19 lacks six of them and all transfers.
 */
class MissionCalendarTest {

    private static final Collection<MissionData> MISSIONS =
            ReferenceFixture.data().missions().values();

    /** Mission, year, its weekend, days off besides it, days of the weekend that are worked. */
    @ParameterizedTest
    @CsvFileSource(resources = "missions.csv", numLinesToSkip = 1)
    void every_day_of_a_mission_is_as_counted_by_hand(
            String mission, int year, String weekend, String off, String worked) {
        WorkingCalendar calendar =
                mission(mission).calendar(LocalDate.of(year, 1, 1)).days();
        Set<DayOfWeek> rest =
                Stream.of(weekend.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        Set<LocalDate> daysOff = days(year, off);
        Set<LocalDate> daysWorked = days(year, worked);

        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day))
                        .as(day.toString())
                        .isEqualTo(daysWorked.contains(day)
                                || !rest.contains(day.getDayOfWeek()) && !daysOff.contains(day)));
    }

    /** A mission whose host country rests on other days needs lines of its own in the table. */
    @Test
    void the_table_counted_by_hand_knows_every_weekend_that_is_loaded() throws Exception {
        String table = new String(
                MissionCalendarTest.class.getResourceAsStream("missions.csv").readAllBytes(), StandardCharsets.UTF_8);

        assertThat(MigratedDatabase.rows("select distinct weekend from mission_week"))
                .isNotEmpty()
                .allSatisfy(week -> assertThat(table).contains(", " + week[0] + ", "));
    }

    @Test
    void every_mission_has_a_calendar_on_every_day_since_2024() {
        LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .forEach(day -> assertThat(MISSIONS)
                        .hasSize(96)
                        .allSatisfy(mission -> assertThat(
                                        mission.calendar(day).days().nextWorkingDay(day))
                                .isBetween(day.plusDays(1), day.plusDays(10))));
    }

    private static MissionData mission(String code) {
        return ReferenceFixture.data().mission(code).orElseThrow();
    }

    private static Set<LocalDate> days(int year, String monthDays) {
        return Stream.of(monthDays.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> MonthDay.parse("--" + text).atYear(year))
                .collect(Collectors.toSet());
    }
}
