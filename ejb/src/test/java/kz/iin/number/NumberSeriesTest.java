package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.person.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberSeriesTest {

    private static final String BIRTH_DIGITS = "800101";

    private final NumberSeries foreigners = new NumberSeries("FOREIGNERS", 0, 5000, 5999);

    @ParameterizedTest
    @CsvSource({
        "800101, 5000, 800101050003",
        "800101, 5001, 800101050013",
        "800101, 5040, 800101050404",
        "850615, 5000, 850615050007",
        "911231, 5000, 911231050006",
        "000229, 5000, 000229050002",
        "790701, 5000, 790701050000",
        "640101, 5000, 640101050009"
    })
    void a_number_is_birth_digits_digit_7_serial_and_check_digit(String birthDigits, int serial, String number) {
        assertThat(foreigners.number(birthDigits, serial)).contains(new Iin(number));
    }

    @Test
    void the_digits_do_not_tell_the_century() {
        assertThat(NumberSeries.birthDigits(LocalDate.of(1880, 1, 1)))
                .isEqualTo(NumberSeries.birthDigits(LocalDate.of(1980, 1, 1)))
                .isEqualTo(BIRTH_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(ints = {5043, 5124, 5205, 5396, 5477, 5558, 5639, 5981})
    void a_serial_without_check_digit_gives_no_number(int serial) {
        assertThat(foreigners.number(BIRTH_DIGITS, serial)).isEmpty();
    }

    @Test
    void all_the_other_992_serials_of_that_birth_day_give_a_number_of_their_own() {
        assertThat(IntStream.rangeClosed(5000, 5999)
                        .mapToObj(serial -> foreigners.number(BIRTH_DIGITS, serial))
                        .flatMap(Optional::stream)
                        .distinct())
                .hasSize(992);
        assertThat(foreigners.usableFrom(BIRTH_DIGITS, 5000)).isEqualTo(992);
        assertThat(foreigners.usableFrom(BIRTH_DIGITS, 5981)).isEqualTo(18);
        assertThat(foreigners.usableFrom(BIRTH_DIGITS, 6000)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {4999, 6000})
    void no_number_lies_outside_of_the_range(int serial) {
        assertThat(foreigners.contains(serial)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> foreigners.number(BIRTH_DIGITS, serial))
                .withMessage("serial: 5000 to 5999");
    }

    static Stream<NumberSeries> series_of_any_range() {
        Random chance = new Random(20_261_123);
        Stream<NumberSeries> drawn = Stream.generate(() -> {
                    int[] ends = chance.ints(2, 0, 10_000).sorted().toArray();
                    return new NumberSeries("DRAWN", chance.nextInt(7), ends[0], ends[1]);
                })
                .limit(50);
        return Stream.concat(
                Stream.of(
                        new NumberSeries("ALL", 0, 0, 9999),
                        new NumberSeries("FIRST", 6, 0, 0),
                        new NumberSeries("LAST", 3, 9999, 9999)),
                drawn);
    }

    @ParameterizedTest
    @MethodSource("series_of_any_range")
    void every_number_of_a_range_shows_its_place_and_comes_once(NumberSeries series) {
        List<Iin> numbers = IntStream.rangeClosed(series.firstSerial(), series.lastSerial())
                .mapToObj(serial -> series.number("991231", serial))
                .flatMap(Optional::stream)
                .toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .hasSize((int) series.usableFrom("991231", series.firstSerial()))
                .allSatisfy(iin -> assertThat(iin.value()).startsWith("991231" + series.digit7()))
                .allMatch(iin -> series.contains(Integer.parseInt(iin.value().substring(7, 11))));
    }

    @ParameterizedTest
    @CsvSource({
        "A, 7, 0, 0, digit7: 0 to 6",
        "A, -1, 0, 0, digit7: 0 to 6",
        "A, 0, -1, 9, firstSerial: 0 to the last one",
        "A, 0, 10, 9, firstSerial: 0 to the last one",
        "A, 0, 0, 10000, lastSerial: at most 9999",
        "' ', 0, 0, 0, code: not blank"
    })
    void a_series_has_a_code_a_digit_and_a_range(String code, int digit7, int first, int last, String rule) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberSeries(code, digit7, first, last))
                .withMessage(rule);
    }

    @ParameterizedTest
    @CsvSource({"1950, 1950-01-01", "1950-03, 1950-03-01", "1950-03-17, 1950-03-17"})
    void the_first_possible_day_stands_for_an_unknown_one(String birthDate, LocalDate birthDay) {
        assertThat(NumberSeries.birthDay(BirthDate.parse(birthDate))).isEqualTo(birthDay);
    }
}
