package kz.iin.counter.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.iin.application.reading.CodeName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedCategoriesTest {

    private static final OfferedCategory NOTE =
            new OfferedCategory("MFA_NOTE", new CodeName("СІМ нотасы", "Нота МИД", "Note of the MFA"), List.of());

    private static final OfferedCategories OFFERED = new OfferedCategories(
            true,
            List.of(
                    new OfferedCategory("DIPLOMAT", new CodeName("Дипломат", "Дипломат", "Diplomat"), List.of(NOTE)),
                    new OfferedCategory("AGED_65", new CodeName("65 жастан", "От 65 лет", "Of 65 years"), List.of())));

    @Test
    void a_category_that_is_stated_needs_its_own_papers() {
        assertThat(OFFERED.papersOf(Optional.of("DIPLOMAT"))).containsExactly(NOTE);
        assertThat(OFFERED.papersOf(Optional.of("AGED_65"))).isEmpty();
    }

    @Test
    void what_is_not_stated_or_not_offered_needs_no_papers() {
        assertThat(OFFERED.papersOf(Optional.empty())).isEmpty();
        assertThat(OFFERED.papersOf(Optional.of("TOURIST"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kk, СІМ нотасы, 65 жастан", "ru, Нота МИД, От 65 лет", "en, Note of the MFA, Of 65 years"})
    void categories_and_papers_are_named_in_the_language(String language, String paper, String category) {
        Locale locale = Locale.forLanguageTag(language);

        assertThat(OFFERED.name("MFA_NOTE", locale)).isEqualTo(paper);
        assertThat(OFFERED.name("AGED_65", locale)).isEqualTo(category);
    }

    @Test
    void what_is_not_offered_is_named_by_its_code() {
        assertThat(OFFERED.name("TOURIST", Locale.ENGLISH)).isEqualTo("TOURIST");
    }
}
