package kz.iin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.reference.ReferenceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = ReferenceFixture.data().astana().days();

    /** Days off from Monday to Friday, and Saturdays and Sundays worked, as published for each year. */
    @ParameterizedTest
    @CsvSource({
        "2024, 01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16, 05-04",
        "2025, 01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16, 01-05",
        "2026, 01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16, ''"
    })
    void every_day_of_the_year_is_as_published(int year, String off, String worked) {
        Set<LocalDate> daysOff = days(year, off);
        Set<LocalDate> daysWorked = days(year, worked);

        assertThat(daysOf(year))
                .allSatisfy(day -> assertThat(calendar.isWorkingDay(day))
                        .as(day.toString())
                        .isEqualTo(daysWorked.contains(day) || isMondayToFriday(day) && !daysOff.contains(day)));
    }

    @ParameterizedTest
    @CsvSource({"2024,249", "2025,246", "2026,247"})
    void a_year_has_its_published_number_of_working_days(int year, int workingDays) {
        assertThat(daysOf(year).filter(calendar::isWorkingDay)).hasSize(workingDays);
    }

    @Test
    void the_pilot_of_2024_has_180_working_days() {
        Stream<LocalDate> pilot = LocalDate.of(2024, 4, 13).datesUntil(LocalDate.of(2025, 1, 1));

        assertThat(pilot.filter(calendar::isWorkingDay)).hasSize(180);
    }

    @Test
    void kurban_ait_and_7_january_on_a_sunday_move_nothing() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 1, 8))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 6, 17))).isTrue();
    }

    @Test
    void constitution_day_is_30_august_until_2025_and_15_march_from_2027() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 8, 30))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 8, 31))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 8, 30))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 3, 15))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2027, 3, 15))).isFalse();
    }

    /** 1 May 2027 is a Saturday, 9 May a Sunday; 1 and 2 January 2028 are Saturday and Sunday. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-05-03", "2027-05-10", "2028-01-03", "2028-01-04"})
    void a_year_without_data_follows_the_rules(LocalDate moved) {
        assertThat(calendar.isWorkingDay(moved)).isFalse();
        assertThat(calendar.nextWorkingDay(moved.minusDays(3))).isAfter(moved);
    }

    @Test
    void the_next_working_day_does_not_count_the_day_itself() {
        assertThat(calendar.nextWorkingDay(LocalDate.of(2024, 4, 15))).isEqualTo("2024-04-16");
        assertThat(calendar.nextWorkingDay(LocalDate.of(2023, 12, 31))).isEqualTo("2024-01-03");
    }

    @Test
    void the_calendar_begins_with_2024() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 1, 1))).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2023, 12, 31)))
                .withMessage("day: the calendar begins with 2024");
    }

    @Test
    void a_holiday_ends_and_begins_with_its_validity() {
        Validity untilThen = Validity.between(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 6, 3));
        WorkingCalendar calendar = of(new Holiday(MonthDay.of(6, 3), false, untilThen));

        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 6, 3))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 6, 3))).isTrue();
    }

    @Test
    void a_holiday_on_29_february_is_none_in_a_common_year() {
        WorkingCalendar calendar = of(new Holiday(MonthDay.of(2, 29), true, Validity.since(LocalDate.of(2024, 1, 1))));

        assertThat(calendar.isWorkingDay(LocalDate.of(2024, 2, 29))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2025, 2, 28))).isTrue();
    }

    @Test
    void a_day_is_not_both_off_and_worked() {
        LocalDate day = LocalDate.of(2024, 5, 8);
        List<SpecialDay> both = List.of(
                new SpecialDay(day, SpecialDay.Kind.OFF), new SpecialDay(day, SpecialDay.Kind.WORKED_BY_TRANSFER));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(Set.of(DayOfWeek.SUNDAY), List.of(), both))
                .withMessage("specialDays: a day is off or worked, not both");
    }

    @Test
    void a_week_has_a_working_day() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(Set.of(DayOfWeek.values()), List.of(), List.of()))
                .withMessage("weekend: at least one day of the week is worked");
    }

    private static WorkingCalendar of(Holiday holiday) {
        return new WorkingCalendar(Set.of(DayOfWeek.SUNDAY), List.of(holiday), List.of());
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }

    private static Set<LocalDate> days(int year, String monthDays) {
        return Stream.of(monthDays.split(" "))
                .filter(text -> !text.isEmpty())
                .map(text -> MonthDay.parse("--" + text).atYear(year))
                .collect(Collectors.toSet());
    }

    private static boolean isMondayToFriday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
    }
}
