package kz.iin.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.IntStream;
import kz.iin.certificate.print.PrintedForm;
import kz.iin.certificate.print.Stationery;
import kz.iin.shared.PrintedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be written where it is printed is what the fonts can print. */
class PrintedTextTest {

    @Test
    void all_that_may_be_written_can_be_printed_even_in_one_word() {
        String word = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(character -> !Character.isWhitespace(character))
                .mapToObj(Character::toString)
                .filter(PrintedText::isPrintable)
                .reduce("", String::concat);

        assertThat(word).hasSizeGreaterThan(700).contains("A", "z", "0", "№", "—", "«", "Ә", "і", "ÿ");
        assertThatCode(() -> new PrintedForm(Stationery.ours(), SlipTemplate.class, "slip.fo.xsl")
                        .requireGlyphs("word", word))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Құжат жарамсыз",
                "Паспорт №\u00A07 — «утрачен»…",
                "A line\n\tand another",
                "naïve Łódź",
                "<b>&amp;</b>"
            })
    void what_people_write_may_be_printed(String text) {
        assertThat(PrintedText.isPrintable(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\u738B", "\u0645", "a\u202Eb", "a\u0000b", "a\u00ADb", "\u0438\u0306", "\u2011", "\uD83D\uDE00"
            })
    void what_the_fonts_lack_or_nobody_sees_may_not(String text) {
        assertThat(PrintedText.isPrintable(text)).isFalse();
    }
}
