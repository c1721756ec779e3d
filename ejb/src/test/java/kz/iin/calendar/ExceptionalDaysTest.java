package kz.iin.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExceptionalDaysTest {

    @Test
    void a_line_names_a_day_its_kind_and_its_source() {
        ExceptionalDays days = ExceptionalDays.parse(
                List.of("# comment", "", "2024-05-04 worked order A", "2024-05-08 off    order A"));

        assertThat(days.worked()).containsExactly(LocalDate.of(2024, 5, 4));
        assertThat(days.off()).containsExactly(LocalDate.of(2024, 5, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-04 worked", "2024-05-04", "2024-05-04 free order A"})
    void a_line_without_source_or_known_kind_is_refused(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExceptionalDays.parse(List.of(line)))
                .withMessageStartingWith("exceptionalDays: ");
    }

    @Test
    void a_day_stands_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExceptionalDays.parse(List.of("2024-05-08 off order A", "2024-05-08 off order B")))
                .withMessageStartingWith("exceptionalDays: each day once");
    }

    @Test
    void a_day_is_not_both_off_and_worked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExceptionalDays.parse(List.of("2024-05-08 off order A", "2024-05-08 worked order B")))
                .withMessage("exceptionalDays: a day is off or worked, not both");
    }
}
