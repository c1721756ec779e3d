package kz.iin.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Optional;
import kz.iin.application.Papers;
import kz.iin.person.comparison.DocumentReading;
import kz.iin.person.mrz.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One wrong check digit, at every position of every format: a slip of the pen, until the officer says otherwise. */
class MistypedZoneTest {

    @ParameterizedTest
    @CsvSource({
        "PASSPORT, 2, 10, documentReading/line[2]",
        "PASSPORT, 2, 20, documentReading/line[2]",
        "PASSPORT, 2, 28, documentReading/line[2]",
        "PASSPORT, 2, 43, documentReading/line[2]",
        "PASSPORT, 2, 44, documentReading/line[2]",
        "LARGER_CARD, 2, 10, documentReading/line[2]",
        "LARGER_CARD, 2, 20, documentReading/line[2]",
        "LARGER_CARD, 2, 28, documentReading/line[2]",
        "LARGER_CARD, 2, 36, documentReading/line[2]",
        "CARD, 1, 15, documentReading/line",
        "CARD, 2, 7, documentReading/line[2]",
        "CARD, 2, 15, documentReading/line[2]",
        "CARD, 2, 30, documentReading/line[2]",
        "CARD_OF_A_LONG_NUMBER, 1, 19, documentReading/line",
        "LARGER_CARD_OF_A_LONG_NUMBER, 2, 32, documentReading/line[2]"
    })
    void a_wrong_check_digit_is_named_by_line_and_position(String format, int line, int position, String field) {
        Zone wrong = wrongAt(zone(format), line, position);

        assertThatExceptionOfType(WrongCheckDigit.class)
                .isThrownBy(() -> Counter.check(papers(wrong, false)))
                .withMessage("position " + position + ": the check digit of what it covers")
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("MRZ_CHECK_DIGIT"))
                .satisfies(refused -> assertThat(refused.field()).contains(field));
        assertThatCode(() -> Counter.check(papers(wrong, true))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kk | 44-орын: .+ \\(ИКАО Doc 9303-3, 4.9\\)",
                "ru | Позиция 44: .+ \\(ИКАО Doc 9303-3, 4.9\\)",
                "en | Position 44: .+ \\(ICAO Doc 9303-3, 4.9\\)"
            })
    void position_rule_and_clause_are_told_in_each_language(String language, String text) {
        assertThatExceptionOfType(WrongCheckDigit.class)
                .isThrownBy(() -> Counter.check(papers(wrongAt(Zone.PASSPORT, 2, 44), false)))
                .satisfies(refused -> assertThat(refused.text(Locale.forLanguageTag(language)))
                        .matches(text));
    }

    @Test
    void a_right_zone_is_taken_in_each_format() {
        assertThat(Zone.specimens())
                .allSatisfy(zone ->
                        assertThatCode(() -> Counter.check(papers(zone, false))).doesNotThrowAnyException());
    }

    private static Papers papers(Zone zone, boolean isAsPrinted) {
        return new Papers(
                Optional.of(new DocumentReading(zone.read(), isAsPrinted, Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Another digit than the one that stands there. */
    private static Zone wrongAt(Zone zone, int line, int position) {
        int digit = Character.digit(zone.lines().get(line - 1).charAt(position - 1), 10);
        return zone.with(line, position, Integer.toString((digit + 1) % 10));
    }

    private static Zone zone(String format) {
        return switch (format) {
            case "PASSPORT" -> Zone.PASSPORT;
            case "CARD" -> Zone.CARD;
            case "LARGER_CARD" -> Zone.LARGER_CARD;
            case "CARD_OF_A_LONG_NUMBER" -> Zone.CARD_OF_A_LONG_NUMBER;
            default -> Zone.LARGER_CARD_OF_A_LONG_NUMBER;
        };
    }
}
