package kz.iin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 4, 13);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @Test
    void both_its_days_are_included() {
        Validity validity = Validity.between(FIRST, LAST);

        assertThat(validity.includes(FIRST)).isTrue();
        assertThat(validity.includes(LAST)).isTrue();
        assertThat(validity.includes(FIRST.minusDays(1))).isFalse();
        assertThat(validity.includes(LAST.plusDays(1))).isFalse();
    }

    @Test
    void without_an_end_it_lasts() {
        assertThat(Validity.since(FIRST).includes(LocalDate.MAX)).isTrue();
    }

    @Test
    void it_may_last_one_day_and_does_not_end_before_it_begins() {
        assertThat(Validity.between(FIRST, FIRST).includes(FIRST)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.between(FIRST, FIRST.minusDays(1)))
                .withMessage("validity: does not end before it begins");
    }
}
