package kz.iin.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalActTest {

    @ParameterizedTest
    @CsvSource({"kk, Жоқ (бұйрық).", "ru, Жоқ (приказ).", "en, Жоқ (order)."})
    void a_text_names_the_act_in_the_language_of_its_reader(String language, String told) {
        LegalAct act = new LegalAct("бұйрық", "приказ", "order");

        assertThat(LegalAct.told("Жоқ ({act}).", Optional.of(act), Locale.forLanguageTag(language)))
                .isEqualTo(told);
    }

    @Test
    void without_an_act_a_text_has_no_empty_brackets() {
        assertThat(LegalAct.told("No ({act}).", Optional.empty(), Locale.ENGLISH))
                .isEqualTo("No.");
    }

    @ParameterizedTest
    @CsvSource({"' ', приказ, order", "бұйрық, '', order", "бұйрық, приказ, ' '"})
    void an_act_has_a_name_in_each_language(String kk, String ru, String en) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LegalAct(kk, ru, en));
    }
}
