package kz.iin.counter.category;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.reading.CodeName;
import kz.iin.calendar.Validity;
import kz.iin.rules.Admission;
import kz.iin.rules.Category;
import kz.iin.rules.LegalAct;
import kz.iin.rules.Paper;
import kz.iin.rules.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedCategoriesTest {

    private static final OfferedCategory NOTE =
            new OfferedCategory("MFA_NOTE", new CodeName("СІМ нотасы", "Нота МИД", "Note of the MFA"), List.of());

    private static final LegalAct ORDER = new LegalAct("бұйрық 5", "приказ 5", "order 5");

    private static final OfferedCategories OFFERED = new OfferedCategories(
            true,
            Optional.of(ORDER),
            List.of(
                    new OfferedCategory("DIPLOMAT", new CodeName("Дипломат", "Дипломат", "Diplomat"), List.of(NOTE)),
                    new OfferedCategory("AGED_65", new CodeName("65 жастан", "От 65 лет", "Of 65 years"), List.of())));

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Validity AHEAD = new Validity(DAY.plusDays(1), Optional.empty());
    private static final Validity IN_FORCE = new Validity(DAY, Optional.empty());

    @Test
    void what_judges_on_a_day_is_offered_and_stands_for_itself_where_no_row_names_it_any_more() {
        RuleSet rules = rules(
                category("STUDENT", IN_FORCE, new Paper("VISA", IN_FORCE), new Paper("MFA_NOTE", IN_FORCE)),
                category("AGED_65", IN_FORCE, new Paper("VISA", AHEAD)),
                category("HEIR", AHEAD));

        OfferedCategories offered = OfferedCategories.of(
                rules, DAY, Map.of("AGED_65", name("Of 65 years")), Map.of("STUDENT MFA_NOTE", NOTE.name()));

        assertThat(offered)
                .isEqualTo(new OfferedCategories(
                        true,
                        Optional.of(ORDER),
                        List.of(
                                new OfferedCategory("AGED_65", name("Of 65 years"), List.of()),
                                new OfferedCategory(
                                        "STUDENT",
                                        name("STUDENT"),
                                        List.of(NOTE, new OfferedCategory("VISA", name("VISA"), List.of()))))));
    }

    private static RuleSet rules(Category... categories) {
        return new RuleSet("SET", ORDER, Admission.CATEGORIES, true, Set.of(), IN_FORCE, List.of(categories));
    }

    private static Category category(String code, Validity validity, Paper... papers) {
        return new Category(code, Optional.empty(), Optional.empty(), validity, List.of(papers));
    }

    private static CodeName name(String text) {
        return new CodeName(text, text, text);
    }

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
