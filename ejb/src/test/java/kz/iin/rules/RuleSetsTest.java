package kz.iin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import kz.iin.calendar.Validity;
import kz.iin.person.BirthDate;
import kz.iin.reference.ReferenceFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The periods and categories of law.md 11, walked with the rule sets as they are loaded. */
class RuleSetsTest {

    private static final BirthDate GROWN_UP = BirthDate.parse("1990-02-28");
    private static final LocalDate IN_2025 = LocalDate.of(2025, 6, 2);

    private final RuleSets rules = ReferenceFixture.ruleSets();

    @ParameterizedTest
    @CsvSource({
        "2024-04-12, ''",
        "2024-04-13, PILOT_2024",
        "2024-12-31, PILOT_2024",
        "2025-01-01, SUSPENDED_2025",
        "2025-04-17, SUSPENDED_2025",
        "2025-04-18, PILOT_2025",
        "2025-12-31, PILOT_2025",
        "2026-01-01, OPEN",
        "2026-11-22, OPEN"
    })
    void the_day_of_application_chooses_the_rules(LocalDate on, String code) {
        assertThat(rules.on(on).map(RuleSet::code).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-12, OUTSIDE_RULES",
        "2024-04-13, ",
        "2024-12-31, ",
        "2025-01-01, SUSPENDED",
        "2025-04-17, SUSPENDED",
        "2025-04-18, NO_CATEGORY",
        "2025-12-31, NO_CATEGORY",
        "2026-01-01, "
    })
    void an_applicant_without_category_is_taken_where_the_rules_have_none(LocalDate on, Shortfall.Kind kind) {
        assertThat(rules.shortfalls(plainly(on, GROWN_UP)).stream().map(Shortfall::kind))
                .containsExactlyElementsOf(Optional.ofNullable(kind).stream().toList());
    }

    /** Category, birth date, papers, and what is short of the pilot of 2025. */
    @ParameterizedTest
    @CsvSource({
        "INVESTOR, 1990-02-28, INVESTOR_LETTER, ''",
        "INVESTOR, 1990-02-28, '', PAPER_MISSING INVESTOR_LETTER",
        "LABELLED_GOODS, 1990-02-28, SUPPLY_CONTRACT, ''",
        "SPOUSE, 1990-02-28, MARRIAGE_CERTIFICATE IDENTITY_OF_CITIZEN, ''",
        "SPOUSE, 1990-02-28, MARRIAGE_CERTIFICATE, PAPER_MISSING IDENTITY_OF_CITIZEN",
        "HEIR, 1990-02-28, INHERITANCE_PAPER, ''",
        "DIGITAL_NOMAD, 1990-02-28, DIGITAL_NOMAD_APPROVAL, ''",
        "DISABLED, 1990-02-28, DISABILITY_CERTIFICATE, ''",
        "PESTICIDE_PRODUCER, 1990-02-28, REGISTRATION_REQUEST, ''",
        "HEAD_OF_COMPANY, 1990-02-28, APPOINTMENT, ''",
        "DIPLOMAT, 1990-02-28, MFA_NOTE, ''",
        "CHILD, 2009-06-03, BIRTH_CERTIFICATE IDENTITY_OF_CITIZEN, ''",
        "CHILD, 2009-06-02, BIRTH_CERTIFICATE IDENTITY_OF_CITIZEN, WRONG_AGE CHILD",
        "CHILD, 2009-06, BIRTH_CERTIFICATE IDENTITY_OF_CITIZEN, ''",
        "CHILD, 2008, BIRTH_CERTIFICATE IDENTITY_OF_CITIZEN, WRONG_AGE CHILD",
        "AGED_65, 1960-06-02, '', ''",
        "AGED_65, 1960-06-03, '', WRONG_AGE AGED_65",
        "AGED_65, 1960, '', ''",
        "AGED_65, 1961, '', WRONG_AGE AGED_65",
        "TOURIST, 1990-02-28, '', UNKNOWN_CATEGORY TOURIST"
    })
    void in_2025_a_category_has_its_own_age_and_papers(String category, String birth, String papers, String shortfall) {
        Applying applying = new Applying(
                IN_2025,
                BirthDate.parse(birth),
                Optional.of(category),
                Set.copyOf(List.of(papers.split(" "))),
                Set.of());

        assertThat(rules.shortfalls(applying).stream().map(found -> found.kind() + " " + found.subject()))
                .containsExactlyElementsOf(
                        Stream.of(shortfall).filter(text -> !text.isEmpty()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-06-03, kk, 2024 жылғы 19 наурыздағы бірлескен бұйрық",
        "2024-06-03, ru, совместный приказ от 19 марта 2024 года",
        "2024-06-03, en, joint order of 19 March 2024",
        "2025-02-03, ru, 'приостановление пилотного проекта до нового совместного приказа'",
        "2025-06-02, kk, 2025 жылғы G25IY111418 бірлескен бұйрық",
        "2025-06-02, ru, совместный приказ 2025 года G25IY111418",
        "2025-06-02, en, joint order G25IY111418 of 2025",
        "2026-06-02, kk, '2026 жылғы 1 қаңтардан бастап қолданылатын тәртіп'",
        "2026-06-02, en, 'the rules that apply from 1 January 2026'"
    })
    void the_act_of_a_day_is_told_in_the_language_of_its_reader(LocalDate on, String language, String act) {
        assertThat(rules.act(on).map(known -> known.in(Locale.forLanguageTag(language))))
                .contains(act);
    }

    @Test
    void a_day_without_rules_has_no_act() {
        assertThat(rules.act(LocalDate.of(2024, 4, 12))).isEmpty();
    }

    @Test
    void a_category_means_nothing_where_anybody_is_taken() {
        Applying tourist = new Applying(LocalDate.of(2024, 6, 3), GROWN_UP, Optional.of("TOURIST"), Set.of(), Set.of());

        assertThat(rules.shortfalls(tourist)).isEmpty();
    }

    @Test
    void a_rule_set_may_require_a_category() {
        RuleSet strict = strict(Admission.CATEGORIES, true, Set.of());

        assertThat(strict.shortfalls(plainly(IN_2025, GROWN_UP)))
                .containsExactly(new Shortfall(Shortfall.Kind.NO_CATEGORY, ""));
    }

    @ParameterizedTest
    @EnumSource(Demand.class)
    void a_rule_set_may_demand_to_be_told_of_the_papers(Demand demand) {
        RuleSet strict = strict(Admission.ANYONE, false, Set.of(demand));

        assertThat(strict.shortfalls(telling(Set.of())))
                .containsExactly(new Shortfall(Shortfall.Kind.valueOf(demand + "_MISSING"), ""));
        assertThat(strict.shortfalls(telling(Set.of(demand)))).isEmpty();
    }

    @Test
    void what_is_demanded_comes_after_the_category_and_in_one_order() {
        RuleSet strict = strict(Admission.CATEGORIES, true, Set.of(Demand.values()));

        assertThat(strict.shortfalls(telling(Set.of(Demand.COUNTER_CHECK))))
                .extracting(Shortfall::kind)
                .containsExactly(
                        Shortfall.Kind.NO_CATEGORY,
                        Shortfall.Kind.DOCUMENT_READING_MISSING,
                        Shortfall.Kind.CONSENT_MISSING);
    }

    @Test
    void no_rule_set_that_is_known_demands_it() {
        assertThat(rules.all())
                .hasSize(4)
                .allSatisfy(known -> assertThat(known.demands()).isEmpty());
    }

    @Test
    void a_paper_is_asked_for_in_its_time_only() {
        Validity today = Validity.between(IN_2025, IN_2025);
        Category category = new Category(
                "HEIR", Optional.empty(), Optional.empty(), Validity.since(IN_2025), List.of(new Paper("WILL", today)));

        assertThat(category.papers(IN_2025)).hasSize(1);
        assertThat(category.papers(IN_2025.plusDays(1))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Shortfall.Kind.class)
    void each_shortfall_is_explained_in_three_languages(Shortfall.Kind kind) {
        for (String language : List.of("kk", "ru", "en")) {
            ResourceBundle texts = ResourceBundle.getBundle("kz.iin.messages", Locale.forLanguageTag(language));

            assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
            assertThat(texts.getString(kind.messageKey())).isNotBlank();
        }
    }

    private static Applying plainly(LocalDate on, BirthDate birthDate) {
        return new Applying(on, birthDate, Optional.empty(), Set.of(), Set.of());
    }

    private static Applying telling(Set<Demand> met) {
        return new Applying(IN_2025, GROWN_UP, Optional.empty(), Set.of(), met);
    }

    private static RuleSet strict(Admission admits, boolean isCategoryRequired, Set<Demand> demands) {
        return new RuleSet(
                "STRICT",
                new LegalAct("бұйрық", "приказ", "order"),
                admits,
                isCategoryRequired,
                demands,
                Validity.since(IN_2025),
                List.of());
    }
}
