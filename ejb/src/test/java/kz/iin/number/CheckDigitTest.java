package kz.iin.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDigitTest {

    @ParameterizedTest
    @CsvSource({
        "80010105000, 3",
        "80010105001, 3",
        "85061505000, 7",
        "91123105000, 6",
        "00022905000, 2",
        "79070105000, 0",
        "64010105000, 9"
    })
    void the_first_weights_give_the_check_digit(String sequence, int digit) {
        assertThat(CheckDigit.of(sequence)).hasValue(digit);
    }

    @ParameterizedTest
    @CsvSource({"80010105040, 4", "80010105041, 6", "80010105042, 8"})
    void the_second_weights_give_it_when_the_first_give_10(String sequence, int digit) {
        assertThat(CheckDigit.of(sequence)).hasValue(digit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"80010105043", "80010105124", "80010105205", "80010105396", "80010105981"})
    void a_sequence_that_gives_10_twice_is_never_used(String sequence) {
        assertThat(CheckDigit.of(sequence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8001010500", "800101050003", "8001010500x", "８００１０１０５０００", "80010105 00"})
    void a_sequence_has_eleven_ascii_digits(String sequence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CheckDigit.of(sequence))
                .withMessage("sequence: 11 digits");
    }

    /** Counted over digits 8 to 11 of one birth day and digit 7. */
    @Test
    void of_10_000_sequences_910_need_the_second_weights_and_83_are_never_used() {
        List<String> sequences = IntStream.range(0, 10_000)
                .mapToObj(number -> "8001010%04d".formatted(number))
                .toList();

        assertThat(sequences).filteredOn(CheckDigitTest::givesTenByFirstWeights).hasSize(910);
        assertThat(sequences)
                .filteredOn(sequence -> CheckDigit.of(sequence).isEmpty())
                .hasSize(83)
                .allMatch(CheckDigitTest::givesTenByFirstWeights);
    }

    private static boolean givesTenByFirstWeights(String sequence) {
        int sum = 0;
        for (int weight = 1; weight <= 11; weight++) {
            sum += weight * Character.digit(sequence.charAt(weight - 1), 10);
        }
        return sum % 11 == 10;
    }
}
