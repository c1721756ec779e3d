package kz.iin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SexTest {

    @ParameterizedTest
    @CsvSource({"M,MALE", "F,FEMALE", "X,UNSPECIFIED"})
    void sex_is_known_by_the_letter_of_the_document(String letter, Sex sex) {
        assertThat(Sex.of(letter)).isEqualTo(sex);
        assertThat(sex.letter()).isEqualTo(letter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "1", "2", "<", "М"})
    void another_letter_is_refused(String letter) {
        assertThatIllegalArgumentException().isThrownBy(() -> Sex.of(letter)).withMessage("sex: M, F or X");
    }
}
