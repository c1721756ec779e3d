package kz.iin.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class QuestionTest {

    @ParameterizedTest
    @CsvSource({
        "CHECK_PERSON, MVD",
        "FIND_BY_DOCUMENT, MTSRIAP",
        "FIND_BY_NAME, MTSRIAP",
        "FIND_BY_LATIN_NAME, MTSRIAP",
        "REGISTER_NUMBER, MTSRIAP",
        "CORRECT_NUMBER, MTSRIAP",
        "ANNUL_NUMBER, MTSRIAP"
    })
    void each_operation_goes_to_its_ministry(Operation operation, Partner partner) {
        assertThat(operation.partner()).isEqualTo(partner);
    }

    @Test
    void a_number_to_be_registered_is_in_the_question() {
        assertThat(QuestionFixture.a(Operation.REGISTER_NUMBER, Optional.of(QuestionFixture.FORMED))
                        .iin())
                .contains(QuestionFixture.FORMED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionFixture.a(Operation.REGISTER_NUMBER, Optional.empty()))
                .withMessage("iin: present exactly when GBD FL is told about a number");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"REGISTER_NUMBER", "CORRECT_NUMBER", "ANNUL_NUMBER"})
    void a_search_names_no_number(Operation search) {
        assertThat(QuestionFixture.a(search, Optional.empty()).iin()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuestionFixture.a(search, Optional.of(QuestionFixture.FORMED)));
    }

    @Test
    void a_question_is_whole() {
        assertThatNullPointerException()
                .isThrownBy(() -> QuestionFixture.a(null, Optional.empty()))
                .withMessage("operation");
    }
}
