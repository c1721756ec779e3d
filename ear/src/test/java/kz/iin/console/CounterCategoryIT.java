package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import kz.iin.journey.Audited;
import kz.iin.run.Database;
import kz.iin.run.Patience;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The counter on a day whose rules admit nobody but those of a category. */
@OnServer
class CounterCategoryIT {

    /** A change of the rules is seen after a minute at the latest. */
    private static final Patience RELOAD = Patience.ofSeconds(120);

    private static final String MISSING =
            "Identity card of the citizen of Kazakhstan: A paper that the category needs was not"
                    + " presented (order 7 of the test)";

    private static final int BETWEEN_LOOKS = 3000;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    private final Audited audit = new Audited(database);

    @BeforeAll
    static void the_rules_of_the_day_demand_a_category() {
        Installation.current().database().execute("""
                update rule_set set admits = 'CATEGORIES', category_required = true,
                    act_kk = 'сынақтың 7-бұйрығы', act_ru = 'приказ 7 проверки', act_en = 'order 7 of the test'
                where code = 'OPEN';
                insert into applicant_category (rule_set, code, name_kk, name_ru, name_en, least_age, valid_from, source)
                select 'OPEN', code, name_kk, name_ru, name_en, least_age, date '2026-01-01', 'act of the test'
                from applicant_category where rule_set = 'PILOT_2025';
                insert into category_paper (rule_set, category, code, name_kk, name_ru, name_en, valid_from, source)
                select 'OPEN', category, code, name_kk, name_ru, name_en, date '2026-01-01', 'act of the test'
                from category_paper where rule_set = 'PILOT_2025'""");
        awaitCategories(true);
    }

    @AfterAll
    static void anybody_is_admitted_again() {
        Installation.current().database().execute("""
                delete from category_paper where rule_set = 'OPEN';
                delete from applicant_category where rule_set = 'OPEN';
                update rule_set set admits = 'ANYONE', category_required = false,
                    act_kk = '2026 жылғы 1 қаңтардан бастап қолданылатын тәртіп',
                    act_ru = 'порядок, действующий с 1 января 2026 года',
                    act_en = 'the rules that apply from 1 January 2026'
                where code = 'OPEN'""");
        awaitCategories(false);
    }

    @Test
    void a_spouse_is_filed_with_the_papers_of_the_category_and_corrected_to_an_heir() {
        CounterWalk officer = chosen("SPOUSE");
        assertThat(officer.page().locator("#needed .of-category")).containsText(new String[] {
            "Identity card",
            "Marriage certificate: needed by the category “Spouse of a citizen of Kazakhstan” (order 7 of the test)"
        });
        tick(officer, "Marriage certificate");
        officer.bringPapers();
        officer.tick("NAME_IN_LATIN");
        officer.consentAndCheck();
        officer.next("file");
        assertThat(officer.field("file")).isDisabled();
        assertThat(officer.page().locator("#dry .faults")).containsText(MISSING);

        officer.page().navigate(officer.page().url().replace("step=SUMMARY", "step=PERSON"));
        assertThat(officer.page().getByLabel("Marriage certificate")).isChecked();
        tick(officer, "Identity card of the citizen of Kazakhstan");
        Browser.picture(officer.page(), "counter-category-en");
        officer.page().navigate(officer.page().url().replace("step=PERSON", "step=SUMMARY"));
        assertThat(officer.page().locator("#summary")).containsText("Spouse of a citizen of Kazakhstan");
        officer.field("file").click();
        String number = officer.page().locator("#outcome").innerText();

        assertThat(database.text("select c.summary from counter_confirmation c join application a"
                        + " on a.id = c.application_id where a.number = '" + number + "'"))
                .contains("Category\tSpouse of a citizen of Kazakhstan", "Marriage certificate");
        correctToHeir(officer.page(), number);
    }

    private static CounterWalk chosen(String category) {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", "en"));
        officer.start();
        officer.scanDocument();
        officer.tellPerson();
        officer.choose("CATEGORY", category);
        return officer;
    }

    private void correctToHeir(Page officer, String number) {
        officer.navigate("console/application?number=" + number);
        assertThat(officer.locator("#category")).containsText("Marriage certificate");
        officer.navigate("console/correction?number=" + number);
        officer.selectOption("[id='correction:CATEGORY']", "HEIR");
        officer.getByLabel("Paper on the right to the inheritance").check();
        officer.click("[id='correction:review']");
        assertThat(officer.locator("#changes tbody")).containsText("Heir");
        Browser.picture(officer, "correction-category");
        assertThat(Barriers.of(officer)).isEmpty();
        officer.fill("[id='correction:reason']", "The applicant inherits and is not married.");
        officer.click("[id='correction:confirm']");

        assertThat(officer.locator("#told")).containsText("corrected");
        assertThat(officer.locator("#category")).containsText("Heir");
        assertThat(audit.changesOf(number))
                .contains(
                        "CORRECTED_APPLICATION: category SPOUSE > HEIR",
                        "CORRECTED_APPLICATION: category/paper IDENTITY_OF_CITIZEN,MARRIAGE_CERTIFICATE > INHERITANCE_PAPER");
    }

    @Test
    void without_a_category_nothing_is_filed_and_the_age_has_to_be_that_of_the_category() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", "en"));
        officer.start();
        officer.walkToSummary();
        assertThat(officer.field("file")).isDisabled();
        assertThat(officer.page().locator("#dry .faults"))
                .containsText("Category: The category of the applicant is not stated");

        officer.page().navigate(officer.page().url().replace("step=SUMMARY", "step=PERSON"));
        officer.choose("CATEGORY", "AGED_65");

        assertThat(officer.said("CATEGORY")).containsText("Person of 65 years or more: The applicant's age");
    }

    @ParameterizedTest
    @CsvSource({
        "kk, Қазақстан азаматының жұбайы (зайыбы), (сынақтың 7-бұйрығы)",
        "ru, Супруг(а) гражданина Казахстана, (приказ 7 проверки)",
        "en, Spouse of a citizen of Kazakhstan, (order 7 of the test)"
    })
    void categories_are_offered_with_their_act_in_the_language_of_the_session_without_a_barrier(
            String language, String name, String act) {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", language));
        String id = officer.start();
        officer.page().navigate("console/counter/draft?step=PERSON&id=" + id);
        officer.field("CATEGORY").selectOption(new SelectOption().setLabel(name));
        officer.settle();

        assertThat(officer.page().locator("[id='draft:categoryPapers'] .tick")).hasCount(2);
        assertThat(officer.page().locator("#needed")).containsText(act);
        Browser.picture(officer.page(), "counter-category-" + language);
        assertThat(Barriers.of(officer.page())).isEmpty();
    }

    private static void tick(CounterWalk officer, String paper) {
        officer.page().getByLabel(paper).check();
        officer.settle();
    }

    private static void awaitCategories(boolean areOffered) {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", "en"));
        String id = officer.start();
        Locator category = officer.field("CATEGORY");
        boolean seen = RELOAD.sees(() -> {
            officer.page().waitForTimeout(BETWEEN_LOOKS);
            officer.page().navigate("console/counter/draft?step=PERSON&id=" + id);
            assertThat(officer.field("BIRTH_PLACE")).isAttached();
            return category.count() == (areOffered ? 1 : 0);
        });
        if (!seen) {
            throw new IllegalStateException("the rules of the day are not seen");
        }
    }
}
