package kz.iin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "Рұқсат берілді",
                "N\u00BA 17 \u2014 \u00ABнотариус\u00BB",
                "one\ntwo\r\n\tthree",
                "\u738B",
                "\uD83D\uDCC4"
            })
    void what_can_be_seen_is_written(String text) {
        assertThat(WrittenText.isWritten(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u2003"})
    void blanks_alone_are_not(String text) {
        assertThat(WrittenText.isWritten(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000",
                "a\u0007b",
                "a\u0085b",
                "\u202Eabc",
                "a\u200Fb",
                "a\u2066b",
                "a\u200Bb",
                "a\u00ADb",
                "\uFEFFa",
                "a\uD83D"
            })
    void a_hidden_character_is_not_nor_is_what_turns_the_direction(String text) {
        assertThat(WrittenText.isWritten(text)).isFalse();
        assertThat(WrittenText.isOneLine(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"one\ntwo", "one\ttwo", "one\r"})
    void a_second_line_is_none_of_one_line(String text) {
        assertThat(WrittenText.isWritten(text)).isTrue();
        assertThat(WrittenText.isOneLine(text)).isFalse();
    }
}
