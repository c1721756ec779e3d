package kz.iin.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    private final TypedText converter = new TypedText();

    @Test
    void blanks_around_a_text_are_left_out_and_those_within_stay() {
        assertThat(read(" \u2003two  words\n")).isEqualTo("two  words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u2003"})
    void blanks_alone_are_nothing(String typed) {
        assertThat(read(typed)).isNull();
    }

    @Test
    void nothing_is_shown_as_an_empty_field() {
        assertThat(converter.getAsString(null, null, null)).isEmpty();
    }

    private String read(String typed) {
        return converter.getAsObject(null, null, typed);
    }
}
