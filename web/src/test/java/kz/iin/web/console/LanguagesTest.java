package kz.iin.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void the_browser_s_first_language_that_we_speak_is_taken() {
        Locale best = Languages.best(List.of(Locale.GERMANY, Locale.UK, Locale.forLanguageTag("ru-RU")));

        assertThat(best).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void a_browser_with_none_of_them_reads_kazakh() {
        assertThat(Languages.best(List.of(Locale.GERMANY)))
                .isEqualTo(Locale.forLanguageTag("kk"))
                .isEqualTo(Languages.best(List.of()));
    }

    @Test
    void there_are_three_and_no_other_can_be_chosen() {
        assertThat(Languages.ALL).extracting(Locale::toLanguageTag).containsExactly("kk", "ru", "en");
        assertThat(Languages.of("de")).isEmpty();
        assertThat(Languages.of(null)).isEmpty();
    }
}
