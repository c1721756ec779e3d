package kz.iin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import kz.iin.reference.ReferenceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeCalendarTest {

    /** Where, the moment of filing, the last day, its end. */
    @ParameterizedTest
    @CsvSource({
        // midnight is that of the mission, to the minute
        "TUR-IST, 2024-04-15T20:59:59Z, 2024-04-16, 2024-04-16T21:00:00Z",
        "TUR-IST, 2024-04-15T21:00:00Z, 2024-04-17, 2024-04-17T21:00:00Z",
        "IND-DEL, 2024-04-15T18:29:59Z, 2024-04-16, 2024-04-16T18:30:00Z",
        "IND-DEL, 2024-04-15T18:30:00Z, 2024-04-17, 2024-04-17T18:30:00Z",
        // summer time ends, and begins, before the last day
        "USA-NYC, 2024-11-01T15:00:00Z, 2024-11-04, 2024-11-05T05:00:00Z",
        "USA-NYC, 2025-03-07T15:00:00Z, 2025-03-11, 2025-03-12T04:00:00Z",
        "DEU-FRA, 2024-10-24T09:00:00Z, 2024-10-28, 2024-10-28T23:00:00Z",
        "DEU-FRA, 2025-03-28T09:00:00Z, 2025-03-31, 2025-03-31T22:00:00Z",
        // a last day of 25 hours, and one whose midnight does not exist
        "EGY-CAI, 2024-10-30T08:00:00Z, 2024-10-31, 2024-10-31T22:00:00Z",
        "EGY-CAI, 2024-04-24T08:00:00Z, 2024-04-25, 2024-04-25T22:00:00Z",
        // weekends of the host country
        "SAU-RUH, 2024-04-18T08:00:00Z, 2024-04-21, 2024-04-21T21:00:00Z",
        "IRN-THR, 2024-04-18T08:00:00Z, 2024-04-20, 2024-04-20T20:30:00Z",
        "ARE-DXB, 2024-04-19T08:00:00Z, 2024-04-22, 2024-04-22T20:00:00Z"
    })
    void a_term_ends_at_24_00_of_the_missions_next_working_day(
            String mission, Instant filed, LocalDate day, Instant ends) {
        Term term = mission(mission).termFrom(filed);

        assertThat(term.deadline().day()).isEqualTo(day);
        assertThat(term.endsAt()).isEqualTo(ends);
    }

    @Test
    void half_and_three_quarters_are_those_of_the_time_on_working_days() {
        Term term = ReferenceFixture.data().astana().termFrom(Instant.parse("2024-04-12T05:00:00Z"));

        // from Friday 10:00, 14 hours of Friday and 24 of Monday
        assertThat(term.amberAt()).isEqualTo("2024-04-15T00:00:00Z");
        assertThat(term.redAt()).isEqualTo("2024-04-15T09:30:00Z");
        assertThat(term.endsAt()).isEqualTo("2024-04-15T19:00:00Z");
    }

    @Test
    void the_hours_of_a_day_off_do_not_count() {
        Term term = ReferenceFixture.data().astana().termFrom(Instant.parse("2024-04-13T05:00:00Z"));

        assertThat(term.amberAt()).isEqualTo("2024-04-15T07:00:00Z");
        assertThat(term.redAt()).isEqualTo("2024-04-15T13:00:00Z");
    }

    @Test
    void on_a_last_day_of_25_hours_they_are_counted_in_hours_that_pass() {
        Term term = mission("EGY-CAI").termFrom(Instant.parse("2024-10-30T20:00:00Z"));

        // one hour of Wednesday, 25 of Thursday
        assertThat(term.amberAt()).isEqualTo("2024-10-31T09:00:00Z");
        assertThat(term.redAt()).isEqualTo("2024-10-31T15:30:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-14T23:59:59.999Z, CALM",
        "2024-04-15T00:00:00Z, AMBER",
        "2024-04-15T09:29:59.999Z, AMBER",
        "2024-04-15T09:30:00Z, RED",
        "2024-04-15T18:59:59.999Z, RED",
        "2024-04-15T19:00:00Z, OVERDUE"
    })
    void a_term_is_amber_at_half_red_when_a_quarter_is_left_and_then_overdue(Instant at, Urgency urgency) {
        Term term = ReferenceFixture.data().astana().termFrom(Instant.parse("2024-04-12T05:00:00Z"));

        assertThat(term.urgency(at)).isEqualTo(urgency);
    }

    @Test
    void a_term_is_amber_before_it_is_red_and_red_before_it_ends() {
        Instant first = Instant.parse("2024-04-15T00:00:00Z");
        Deadline deadline = new Deadline(LocalDate.of(2024, 4, 15));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(deadline, first.plusNanos(1), first, first))
                .withMessage("term: amber, then red, then its end");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Term(deadline, first, first.plusNanos(1), first))
                .withMessage("term: amber, then red, then its end");
    }

    private static OfficeCalendar mission(String code) {
        return ReferenceFixture.data().mission(code).orElseThrow().calendar(LocalDate.of(2024, 4, 13));
    }
}
