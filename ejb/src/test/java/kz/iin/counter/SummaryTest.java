package kz.iin.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import kz.iin.counter.Summary.Line;
import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void it_is_known_by_the_digest_of_its_letters() {
        assertThat(new Summary("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void nobody_confirms_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Summary(" "));
    }

    @Test
    void it_is_read_line_by_line_as_it_was_shown_in_its_language() {
        List<Line> shown = List.of(
                new Line("МСЗ", "P<UTOERIKSSON<<ANNA<MARIA\nL898902C36UTO7408122F1204159"), new Line("Пол", "женский"));

        Summary summary = Summary.of(Locale.forLanguageTag("ru"), shown);

        assertThat(summary.text()).startsWith("ru\nМСЗ\tP<UTO").endsWith("\nПол\tженский\n");
        assertThat(summary.language()).isEqualTo(Locale.forLanguageTag("ru"));
        assertThat(summary.lines()).isEqualTo(shown);
    }
}
