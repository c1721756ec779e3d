package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.iin.person.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSeriesTest {

    private static final LocalDate BIRTH_DAY = LocalDate.of(1980, 1, 1);

    private final NumberSeries foreigners = new NumberSeries("FOREIGNERS", 0, 5);

    @ParameterizedTest
    @CsvSource({
        "1980-01-01, 0, 800101050003",
        "1980-01-01, 1, 800101050013",
        "1980-01-01, 40, 800101050404",
        "1985-06-15, 0, 850615050007",
        "1991-12-31, 0, 911231050006",
        "2000-02-29, 0, 000229050002",
        "1979-07-01, 0, 790701050000",
        "1964-01-01, 0, 640101050009"
    })
    void a_number_is_birth_day_series_serial_and_check_digit(LocalDate birthDay, int serial, String number) {
        assertThat(foreigners.number(birthDay, serial)).contains(new Iin(number));
    }

    @Test
    void the_digits_do_not_tell_the_century() {
        assertThat(foreigners.number(LocalDate.of(1880, 1, 1), 0))
                .isEqualTo(foreigners.number(LocalDate.of(1980, 1, 1), 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {43, 124, 205, 396, 477, 558, 639, 981})
    void a_serial_without_check_digit_gives_no_number(int serial) {
        assertThat(foreigners.number(BIRTH_DAY, serial)).isEmpty();
    }

    @Test
    void all_the_other_992_serials_of_that_birth_day_give_a_number_of_their_own() {
        assertThat(IntStream.range(0, 1000)
                        .mapToObj(serial -> foreigners.number(BIRTH_DAY, serial))
                        .flatMap(Optional::stream)
                        .distinct())
                .hasSize(992);
    }

    @Test
    void a_serial_is_0_to_999() {
        assertThat(NumberSeries.CAPACITY).isEqualTo(1000);
        assertThat(foreigners.number(BIRTH_DAY, 999)).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> foreigners.number(BIRTH_DAY, 1000))
                .withMessage("serial: 0 to 999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> foreigners.number(BIRTH_DAY, -1))
                .withMessage("serial: 0 to 999");
    }

    @ParameterizedTest
    @CsvSource({
        "A, 7, 0, digit7: 0 to 6",
        "A, -1, 0, digit7: 0 to 6",
        "A, 0, 10, digit8: 0 to 9",
        "A, 0, -1, digit8: 0 to 9",
        "' ', 0, 0, code: not blank"
    })
    void a_series_has_a_code_and_two_digits(String code, int digit7, int digit8, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberSeries(code, digit7, digit8))
                .withMessage(rule);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "6, 9"})
    void a_series_may_have_any_allowed_digit_7_and_8(int digit7, int digit8) {
        assertThat(new NumberSeries("A", digit7, digit8).number(BIRTH_DAY, 0))
                .hasValueSatisfying(iin -> assertThat(iin.value()).startsWith("800101" + digit7 + digit8 + "000"));
    }

    @ParameterizedTest
    @CsvSource({"1950, 1950-01-01", "1950-03, 1950-03-01", "1950-03-17, 1950-03-17"})
    void the_first_possible_day_stands_for_an_unknown_one(String birthDate, LocalDate birthDay) {
        assertThat(NumberSeries.birthDay(BirthDate.parse(birthDate))).isEqualTo(birthDay);
    }
}
