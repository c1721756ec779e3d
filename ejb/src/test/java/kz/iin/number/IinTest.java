package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.persistence.Converter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IinTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "800101050003",
                "800101050013",
                "850615050007",
                "911231050006",
                "000229050002",
                "790701050000",
                "640101050009",
                "800101050404",
                "800101050416",
                "800101050428"
            })
    void a_number_with_the_right_check_digit_is_an_iin(String value) {
        assertThat(new Iin(value).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"800101050430", "800101051240", "800101052050", "800101053960", "800101059810"})
    void zero_in_place_of_a_double_ten_is_no_check_digit(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Iin(value))
                .withMessage("iin: the check digit does not match");
    }

    @ParameterizedTest
    @ValueSource(strings = {"800101050002", "800101050004", "800101050000", "800101050405"})
    void a_wrong_check_digit_is_refused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Iin(value))
                .withMessage("iin: the check digit does not match");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "80010105000",
                "8001010500030",
                "80010105000x",
                " 800101050003",
                "800101050003\n",
                "-80010105003",
                "８００１０１０５０００３",
                "٨٠٠١٠١٠٥٠٠٠٣"
            })
    void an_iin_has_twelve_ascii_digits(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Iin(value)).withMessage("iin: 12 digits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "000000000000",
                "000000100007",
                "000000200003",
                "000000300005",
                "000000400006",
                "000000500002",
                "000000600009"
            })
    void digit_7_is_0_to_6_and_the_first_digits_need_not_be_a_date(String value) {
        assertThatCode(() -> new Iin(value)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000700005", "000000800001", "000000900008"})
    void digit_7_from_7_on_is_refused(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Iin(value)).withMessage("iin: digit 7 is 0 to 6");
    }

    @Test
    void a_masked_number_shows_its_last_four_digits() {
        assertThat(new Iin("800101050003").masked()).isEqualTo("********0003");
        assertThat(new Iin("800101050003")).hasToString("********0003");
    }

    @Test
    void an_iin_is_stored_as_its_digits() {
        IinConverter converter = new IinConverter();
        Iin iin = new Iin("800101050003");

        assertThat(IinConverter.class.getAnnotation(Converter.class).autoApply())
                .isTrue();
        assertThat(converter.convertToDatabaseColumn(iin)).isEqualTo("800101050003");
        assertThat(converter.convertToEntityAttribute("800101050003")).isEqualTo(iin);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
