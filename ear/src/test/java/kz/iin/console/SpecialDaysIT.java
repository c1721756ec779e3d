package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that no rule gives, and the treaty table. */
@OnServer
class SpecialDaysIT {

    private static final String DAY = "2099-03-25";

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
                delete from special_day where day > '2099-01-01';
                delete from treaty_party where source like 'act of the test%'""");
    }

    @Test
    void a_day_that_an_act_names_is_proposed_confirmed_and_taken_back() {
        Page first = opened("special-days");
        Browser.picture(first, "special-days");
        propose(first, "KAZ", "OFF_BY_TRANSFER");
        assertThat(first.locator("#told")).containsText("second administrator");
        assertThat(special()).isZero();

        SecondAdministrator.confirms(browser, "special-day-proposal");

        assertThat(database.text("select kept_in || ' ' || kind from special_day where day = '" + DAY + "'"))
                .isEqualTo("KAZ OFF_BY_TRANSFER");
        assertThat(audited("day/KAZ/" + DAY + "/KIND")).isEqualTo("- > OFF_BY_TRANSFER");
        propose(opened("special-days"), "KAZ", "ORDINARY");
        SecondAdministrator.confirms(browser, "special-day-back");
        assertThat(special()).isZero();
    }

    @Test
    void a_decree_that_is_replaced_ends_the_day_before_and_counts_no_more() {
        database.execute("insert into special_day (kept_in, day, kind, source, valid_from) values ('KAZ', '" + DAY
                + "', 'OFF', 'act of last year', '2026-01-01')");

        propose(opened("special-days"), "KAZ", "WORKED_BY_TRANSFER");
        SecondAdministrator.confirms(browser, "special-day-replaced");

        assertThat(database.text("""
                select string_agg(kind || ' ' || coalesce(
                        valid_to - (now() at time zone 'Asia/Almaty')::date, 0)::text, ', ' order by valid_from)
                from special_day where day = '2099-03-25'""")).isEqualTo("OFF -1, WORKED_BY_TRANSFER 0");
        assertThat(
                        database.count(
                                "select count(*) from special_day where day = '2099-03-25' and valid_to is null and kind = 'WORKED_BY_TRANSFER'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"QQQ, OFF, no such code", "KAZ-ALA, OFF, no such code", "KAZ, ORDINARY, is so there already"})
    void what_can_not_be_is_told_with_its_field_and_nothing_is_proposed(String place, String kind, String told) {
        Page page = opened("special-days");

        propose(page, place, kind);

        assertThat(page.locator("#told")).containsText(told);
        assertThat(proposed()).isZero();
    }

    @Test
    void a_mission_does_not_rest_by_an_act_where_kazakhstan_works_by_one() {
        database.execute("insert into special_day (kept_in, day, kind, source, valid_from) values ('KAZ', '" + DAY
                + "', 'WORKED_BY_TRANSFER', 'act', '2026-01-01')");
        Page page = opened("special-days");

        propose(page, "TUR-IST", "OFF");

        assertThat(page.locator("#told")).containsText("the opposite");
        assertThat(proposed()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void what_is_told_after_an_act_has_no_barrier(String language) {
        for (String name : new String[] {"special-days", "treaties"}) {
            Page page = browser.person("admin", language);
            page.navigate("console/" + name);
            page.click(name.equals("treaties") ? "[id='change:join']" : "[id='add:send']");
            page.locator("#told").waitFor();
            Browser.picture(page, name + "-told-" + language);
            assertThat(Barriers.of(page)).isEmpty();
            page.close();
        }
        assertThat(proposed()).isZero();
    }

    @Test
    void a_country_joins_a_treaty_and_leaves_it_by_two() {
        Page page = opened("treaties");
        Browser.picture(page, "treaties");
        treaty(page, "BRA", "2026-02-01", "join");
        assertThat(page.locator("#told")).containsText("second administrator");
        assertThat(database.count("select count(*) from treaty_party where source like 'act of the test%'"))
                .isZero();
        SecondAdministrator.confirms(browser, "treaty-proposal");

        treaty(page, "BRA", "2026-09-30", "leave");
        SecondAdministrator.confirms(browser, "treaty-left");

        assertThat(database.text("select valid_to::text from treaty_party where source like 'act of the test%'"))
                .isEqualTo("2026-09-30");
        assertThat(audited("MINSK/BRA/VALID_TO")).isEqualTo("- > 2026-09-30");
    }

    @ParameterizedTest
    @CsvSource({
        "ZZZ, join, no such code",
        "RUS, join, bound on that day already",
        "BRA, leave, is not bound on that day"
    })
    void a_country_that_can_not_join_or_leave_is_told_why(String country, String act, String told) {
        Page page = opened("treaties");

        treaty(page, country, "2026-02-01", act);

        assertThat(page.locator("#told")).containsText(told);
        assertThat(proposed()).isZero();
    }

    @Test
    void what_one_administrator_rejects_is_not_done() {
        propose(opened("special-days"), "KAZ", "OFF");
        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");

        second.click("button:has-text('Reject')");

        assertThat(second.locator(".applications tbody")).containsText("No change waits");
        assertThat(special()).isZero();
    }

    @Test
    void an_auditor_proposes_nothing() {
        Page page = People.signedIn(browser, "auditor.two");

        page.navigate("console/special-days");
        assertThat(page.locator("[id='add:send']")).hasCount(0);
        page.navigate("console/treaties");
        assertThat(page.locator("[id='change:join']")).hasCount(0);
    }

    private static Page opened(String name) {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/" + name);
        return page;
    }

    private static void propose(Page page, String place, String kind) {
        page.fill("[id='add:day']", DAY);
        page.fill("[id='add:place']", place);
        page.selectOption("[id='add:kind']", kind);
        page.fill("[id='add:source']", "act of the test");
        page.click("[id='add:send']");
    }

    private static void treaty(Page page, String country, String day, String act) {
        page.selectOption("[id='change:kind']", "MINSK");
        page.fill("[id='change:place']", country);
        page.fill("[id='change:day']", day);
        page.fill("[id='change:source']", "act of the test");
        page.click("[id='change:" + act + "']");
    }

    private long special() {
        return database.count("select count(*) from special_day where day = '" + DAY + "'");
    }

    private long proposed() {
        return database.count("select count(*) from administration_proposal");
    }

    private String audited(String field) {
        return database.text("""
                select coalesce(before, '-') || ' > ' || coalesce(after, '-') from audit_change join audit_entry on id = entry_id
                where act = 'CHANGED_REFERENCE_DATA' and field = '%s' order by 1 limit 1""".formatted(field));
    }
}
