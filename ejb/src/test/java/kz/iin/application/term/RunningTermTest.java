package kz.iin.application.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import kz.iin.application.ApplicationNumber;
import kz.iin.calendar.OfficeCalendar;
import kz.iin.calendar.SpecialDay;
import kz.iin.calendar.Term;
import kz.iin.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;

class RunningTermTest {

    /** A Tuesday; the term ends with the Wednesday. */
    private static final Instant FILED = Instant.parse("2027-03-02T08:00:00Z");

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 3);

    @Test
    void a_last_day_that_becomes_a_day_off_moves_the_end_to_the_next_working_day() {
        Term later = reckoned(off(WEDNESDAY));

        assertThat(running().becomes(later, FILED)).isTrue();
        assertThat(running().endsOtherwise(later)).isTrue();
        assertThat(later.endsAt()).isEqualTo("2027-03-05T00:00:00Z");
    }

    @Test
    void a_day_off_that_lies_behind_the_last_one_moves_nothing() {
        assertThat(running().becomes(reckoned(off(WEDNESDAY.plusDays(1))), FILED))
                .isFalse();
    }

    @Test
    void a_day_of_filing_that_becomes_a_day_off_moves_the_warnings_alone() {
        Term warned = reckoned(off(LocalDate.of(2027, 3, 2)));

        assertThat(running().becomes(warned, FILED)).isTrue();
        assertThat(running().endsOtherwise(warned)).isFalse();
    }

    @Test
    void no_term_is_moved_to_an_end_that_has_passed() {
        Term earlier = reckoned();
        RunningTerm longer = new RunningTerm(1, number(), "TUR-IST", FILED, reckoned(off(WEDNESDAY)));
        Instant end = Instant.parse("2027-03-04T00:00:00Z");

        assertThat(longer.becomes(earlier, end.minusSeconds(1))).isTrue();
        assertThat(longer.becomes(earlier, end)).isFalse();
    }

    @Test
    void fractions_of_a_second_are_no_other_term() {
        Term stored = reckoned();
        Duration half = Duration.ofMillis(500);
        Term rounded = new Term(
                stored.deadline(), stored.amberAt().plus(half), stored.redAt().minus(half), stored.endsAt());

        assertThat(running().becomes(rounded, FILED)).isFalse();
    }

    private static RunningTerm running() {
        return new RunningTerm(1, number(), "TUR-IST", FILED, reckoned());
    }

    private static ApplicationNumber number() {
        return new ApplicationNumber("2027-00000001");
    }

    private static SpecialDay off(LocalDate day) {
        return new SpecialDay(day, SpecialDay.Kind.OFF);
    }

    private static Term reckoned(SpecialDay... special) {
        WorkingCalendar days =
                new WorkingCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), List.of(), List.of(special));
        return new OfficeCalendar(days, ZoneOffset.UTC).termFrom(FILED);
    }
}
