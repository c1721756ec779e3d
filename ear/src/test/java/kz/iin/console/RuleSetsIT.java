package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnServer
class RuleSetsIT {

    private static final String DAY = "2099-01-15";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @BeforeEach
    void two_administrators() {
        People.write(database);
        forget();
    }

    @AfterEach
    void forget() {
        database.execute("""
                delete from administration_proposal;
                delete from category_paper where rule_set ~ '_2099';
                delete from applicant_category where rule_set ~ '_2099';
                delete from rule_set where code ~ '_2099';
                update rule_set set valid_to = null where valid_to = '2099-01-14'""");
    }

    @Test
    void rules_that_two_administrators_want_begin_on_their_day_and_those_before_end() {
        Page first = opened("PILOT_2025");
        first.check("label:has-text('What the consent says')");
        part(first, "AGED_65").locator("[id$=':least']").fill("63");
        leaveOut(first, "DIPLOMAT/MFA_NOTE");
        leaveOut(first, "DIPLOMAT");
        propose(first, DAY);
        assertThat(first.locator("#told")).containsText("second administrator");
        assertThat(begun()).isZero();

        SecondAdministrator.confirms(browser, "rule-set-proposal");

        assertThat(database.text("""
                select code || ' ' || admits || ' ' || category_required || ' ' || consent_required || ' ' || reading_required
                from rule_set where valid_from = '2099-01-15'""")).isEqualTo("PILOT_2025_20990115 CATEGORIES true true false");
        assertThat(database.text("select code from rule_set where valid_to = '2099-01-14'"))
                .isEqualTo("OPEN");
        assertThat(database.text("""
                select count(*) || ' ' || max(least_age) || ' ' || bool_or(code = 'DIPLOMAT') from applicant_category
                where rule_set = 'PILOT_2025_20990115'""")).isEqualTo("10 63 false");
        assertThat(audited("PILOT_2025_20990115/ADMITS")).isEqualTo("ANYONE > CATEGORIES");
        assertThat(audited("PILOT_2025_20990115/CONSENT_REQUIRED")).isEqualTo("false > true");
        assertThat(audited("PILOT_2025_20990115/ACT_RU"))
                .isEqualTo("порядок, действующий с 1 января 2026 года > приказ 2099 года");
        assertThat(audited("OPEN/VALID_TO")).isEqualTo("- > 2099-01-14");
    }

    @Test
    void a_category_and_a_paper_of_it_come_to_a_set() {
        Page page = opened("PILOT_2025");
        page.click("[id='rules:addCategory']");
        page.click("[id='rules:addPaper']");
        page.fill("[id='rules:fresh:0:code']", "VOLUNTEER");
        name(page, 0, "Volunteer");
        page.fill("[id='rules:fresh:0:least']", "18");
        page.fill("[id='rules:fresh:1:category']", "VOLUNTEER");
        page.fill("[id='rules:fresh:1:code']", "INVITATION");
        name(page, 1, "Invitation");
        Browser.picture(page, "rule-set-added");
        assertThat(Barriers.of(page)).isEmpty();
        propose(page, DAY);

        SecondAdministrator.confirms(browser, "rule-set-added-proposal");

        assertThat(database.text("""
                select c.name_en || ' ' || c.least_age || ' ' || p.name_en from applicant_category c join category_paper p
                    on p.rule_set = c.rule_set and p.category = c.code
                where c.code = 'VOLUNTEER'""")).isEqualTo("Volunteer 18 Invitation");
    }

    @Test
    void a_set_that_has_not_begun_gives_way_to_another_of_its_day() {
        propose(opened("PILOT_2025"), DAY);
        SecondAdministrator.confirms(browser, "rule-set-first");
        propose(opened("SUSPENDED_2025"), DAY);

        SecondAdministrator.confirms(browser, "rule-set-instead");

        assertThat(database.text("select code from rule_set where valid_from = '2099-01-15'"))
                .isEqualTo("SUSPENDED_2025_20990115");
        assertThat(database.count("select count(*) from audit_change where field = 'PILOT_2025_20990115/VALID_FROM'"
                        + " and before = '2099-01-15' and after is null"))
                .isEqualTo(1);
    }

    @Test
    void what_was_changed_since_it_was_seen_is_not_confirmed() {
        propose(opened("PILOT_2025"), "2099-02-01");
        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        database.execute("""
                insert into administration_proposal (kind, subject, content, proposed_by, proposed_at)
                select kind, 'SUSPENDED_2025_20990115', replace(replace(replace(content, '2099-02-01', '2099-01-15'),
                    'CATEGORIES', 'ANYONE'), 'CATEGORY_REQUIRED=true', 'CATEGORY_REQUIRED=false'), 'admin.two', now()
                from administration_proposal""");
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/proposals");
        first.click("button:has-text('Confirm')");
        assertThat(first.locator(".done")).isVisible();

        second.click("button:has-text('Confirm')");

        assertThat(second.locator(".wrong")).containsText("has changed since you looked");
        Browser.picture(second, "proposal-overtaken");
        assertThat(database.count("select count(*) from rule_set where valid_from = '2099-02-01'"))
                .isZero();
        second.click("button:has-text('Confirm')");
        assertThat(database.count("select count(*) from rule_set where valid_from = '2099-02-01'"))
                .isEqualTo(1);
    }

    @Test
    void what_two_administrators_confirm_at_once_is_done_once() {
        propose(opened("PILOT_2025"), DAY);
        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        Page third = People.signedIn(browser, "double.one");
        third.navigate("console/proposals");
        second.click("button:has-text('Confirm')");

        third.click("button:has-text('Confirm')");

        assertThat(third.locator(".wrong")).isVisible();
        assertThat(begun()).isEqualTo(1);
        assertThat(database.count("select count(*) from audit_change where field = 'PILOT_2025_20990115/ADMITS'"
                        + " and entry_id in (select id from audit_entry where actor = 'double.one')"))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void what_can_not_be_is_told_by_field_and_rule_without_a_barrier(String language) {
        Page page = browser.person("admin", language);
        page.navigate("console/rule-set?code=PILOT_2025");
        page.locator("details.part").first().locator("summary").click();
        page.locator("[id$=':least']").first().fill("131");

        propose(page, DAY);

        assertThat(page.locator("#told strong")).hasText("AGED_65");
        Browser.picture(page, "rule-set-wrong-" + language);
        assertThat(Barriers.of(page)).isEmpty();
        assertThat(database.count("select count(*) from administration_proposal"))
                .isZero();
        page.close();
    }

    @ParameterizedTest
    @CsvSource({"kk, rules:actRu, Акт (орысша)", "ru, rules:actKk, Акт (на казахском)", "en, rules:actEn, Act (English)"
    })
    void an_act_that_is_not_named_in_a_language_is_told_by_that_language(String language, String field, String told) {
        Page page = browser.person("admin", language);
        page.navigate("console/rule-set?code=OPEN");
        nameAct(page);
        page.fill("[id='rules:from']", DAY);
        page.fill("[id='" + field + "']", " ");

        page.click("[id='rules:send']");

        assertThat(page.locator("#told")).containsText(told);
        assertThat(database.count("select count(*) from administration_proposal"))
                .isZero();
        page.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kk, 2024 жылғы 19 наурыздағы бірлескен бұйрық",
        "ru, совместный приказ от 19 марта 2024 года",
        "en, joint order of 19 March 2024"
    })
    void whoever_reads_the_sets_is_told_their_acts_in_his_language(String language, String act) {
        Page page = browser.person("admin", language);
        page.navigate("console/rule-sets");
        assertThat(page.locator("tr:has-text('PILOT_2024')")).containsText(act);
        assertThat(page.locator("tr:has-text('SUSPENDED_2025') a[href='https://tgoop.com/prg_jur/9902']"))
                .isVisible();
        Browser.picture(page, "rule-set-acts-" + language);
        assertThat(Barriers.of(page)).isEmpty();

        page.click("a:has-text('PILOT_2024')");

        assertThat(page.locator("#act")).containsText(act);
        page.close();
    }

    @Test
    void rules_begin_on_a_day_to_come_only() {
        Page page = opened("PILOT_2025");

        propose(page, LocalDate.of(2026, 1, 15).toString());

        assertThat(page.locator("#told")).containsText("a day that has not come anywhere");
    }

    @Test
    void the_rules_of_the_day_themselves_are_not_proposed() {
        Page page = opened("OPEN");

        propose(page, DAY);

        assertThat(page.locator("#told")).containsText("these already");
    }

    @Test
    void an_auditor_reads_a_set_and_proposes_none() {
        Page page = People.signedIn(browser, "auditor.two");

        page.navigate("console/rule-set?code=PILOT_2025");

        assertThat(page.locator("[id='rules:admits']")).isDisabled();
        assertThat(page.locator("[id='rules:send']")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NONE", "%27", ""})
    void a_set_that_is_not_there_is_not_found(String code) {
        assertThat(browser.person("admin", "en")
                        .request()
                        .get("console/rule-set?code=" + code)
                        .status())
                .isEqualTo(404);
    }

    private static Page opened(String code) {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/rule-set?code=" + code);
        return page;
    }

    private static Locator part(Page page, String code) {
        Locator part = page.locator("details.part:has(summary strong:text-is('" + code + "'))")
                .first();
        part.locator("summary").click();
        return part;
    }

    /** A category by its code, or a paper by both. */
    private static void leaveOut(Page page, String path) {
        String code = path.substring(path.indexOf('/') + 1);
        part(page, code).locator("[id$=':kept']").uncheck();
    }

    private static void name(Page page, int line, String name) {
        for (String language : new String[] {"kk", "ru", "en"}) {
            page.fill("[id='rules:fresh:" + line + ":" + language + "']", name);
        }
    }

    private static void propose(Page page, String day) {
        page.fill("[id='rules:from']", day);
        nameAct(page);
        page.click("[id='rules:send']");
    }

    private static void nameAct(Page page) {
        page.fill("[id='rules:actKk']", "2099 жылғы бұйрық");
        page.fill("[id='rules:actRu']", "приказ 2099 года");
        page.fill("[id='rules:actEn']", "order of 2099");
        page.fill("[id='rules:source']", "adilet.zan.kz/order-2099");
    }

    private long begun() {
        return database.count("select count(*) from rule_set where valid_from = '" + DAY + "'");
    }

    private String audited(String field) {
        return database.text("""
                select coalesce(before, '-') || ' > ' || coalesce(after, '-') from audit_change join audit_entry on id = entry_id
                where act = 'CHANGED_RULE_SET' and field = '%s' order by 1 limit 1""".formatted(field));
    }
}
