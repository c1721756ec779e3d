package kz.iin.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueueFilterTest {

    @Test
    void a_whole_application_number_finds_that_application() {
        QueueFilter filter = byNumber(" 2026-00000017 ");

        assertThat(filter.wholeNumber()).contains(new ApplicationNumber("2026-00000017"));
        assertThat(filter.sequence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "00000017, 17", "99999999, 99999999"})
    void the_part_behind_the_hyphen_is_enough(String typed, long sequence) {
        QueueFilter filter = byNumber(typed);

        assertThat(filter.sequence()).contains(sequence);
        assertThat(filter.wholeNumber()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "123456789", "2026-17", "2026-000000170", "١٧"})
    void anything_else_is_no_application_number(String typed) {
        assertThatThrownBy(() -> byNumber(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blanks_filter_nothing() {
        assertThat(byNumber("  ")).isEqualTo(QueueFilter.ALL);
    }

    private static QueueFilter byNumber(String typed) {
        return new QueueFilter(
                Queue.ALL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Days.ANY,
                Optional.empty(),
                Optional.of(typed),
                Applicants.ANY);
    }
}
