package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.iin.person.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({"1950, 19500000", "1950-03, 19500300", "1950-03-17, 19500317", "19500317, 19500317"})
    void a_date_is_read_as_far_as_it_is_written(String text, String digits) {
        assertThat(WrittenDate.read(text).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19551399", "19000231", "00001201"})
    void an_impossible_date_is_kept(String digits) {
        assertThat(WrittenDate.read(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "17.03.1950", "1950-3-17", "\u0000"})
    void what_is_no_date_is_unknown(String text) {
        assertThat(WrittenDate.read(text).isUnknown()).isTrue();
    }

    @Test
    void a_partial_birth_date_keeps_what_is_known() {
        assertThat(WrittenDate.of(BirthDate.parse("1950-03"))).isEqualTo(new WrittenDate(1950, 3, 0));
    }

    @Test
    void a_part_has_no_more_digits_than_its_place() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WrittenDate(1950, 100, 1));
    }
}
