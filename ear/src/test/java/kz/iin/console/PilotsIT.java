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

/** The days of pilots, of which the last one makes the final report due. */
@OnServer
class PilotsIT {

    private static final String CODE = "TRIED_2099";

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
        database.execute("delete from administration_proposal; delete from pilot where code = '" + CODE + "'");
    }

    @Test
    void the_days_of_a_pilot_are_set_changed_and_taken_back_by_two() {
        Page first = opened();
        propose(first, CODE, "2099-02-01", "2099-12-31");
        assertThat(first.locator("#pilot-told")).containsText("second administrator");
        assertThat(days()).isNull();
        SecondAdministrator.confirms(browser, "pilot-proposal");
        assertThat(days()).isEqualTo("2099-02-01 2099-12-31");

        propose(opened(), "tried_2099", "2099-02-01", "2100-03-31");
        SecondAdministrator.confirms(browser, "pilot-longer");
        assertThat(days()).isEqualTo("2099-02-01 2100-03-31");
        assertThat(audited("TO")).contains("2099-12-31 > 2100-03-31");
        Page shown = opened();
        shown.locator("[id='pilot:back']").scrollIntoViewIfNeeded();
        Browser.picture(shown, "pilots");
        assertThat(shown.locator("#pilots tr:has-text('" + CODE + "')")).containsText("31.03.2100");

        shown.fill("[id='pilot:code']", CODE);
        shown.click("[id='pilot:back']");
        assertThat(shown.locator("#pilot-told")).containsText("second administrator");
        SecondAdministrator.confirms(browser, "pilot-back");
        assertThat(days()).isNull();
        assertThat(audited("FROM")).contains("2099-02-01 > -");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2099-02-01, 2099-12-31, Code: capital letters",
        "TRIED_2099, '', 2099-12-31, Days: choose the first",
        "TRIED_2099, 2099-02-01, 2099-01-31, not before the first",
        "TRIED_2099, 2025-12-31, 2099-01-31, are of another pilot",
        "PILOT_2025, 2025-04-18, 2099-01-31, the pilot is over"
    })
    void what_can_not_be_is_told_with_its_field_and_nothing_is_proposed(
            String code, String from, String to, String told) {
        Page page = opened();

        propose(page, code, from, to);

        assertThat(page.locator("#pilot-told")).containsText(told);
        assertThat(proposed()).isZero();
    }

    @Test
    void a_pilot_without_an_act_is_not_proposed_and_of_one_only_one_change_waits() {
        Page page = opened();
        fill(page, CODE, "2099-02-01", "2099-12-31", " ");
        assertThat(page.locator("#pilot-told")).containsText("Source: name the act");

        propose(page, CODE, "2099-02-01", "2099-12-31");
        propose(page, CODE, "2099-02-01", "2099-11-30");

        assertThat(page.locator("#pilot-told")).containsText("waits for confirmation already");
        assertThat(proposed()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void what_is_told_has_no_barrier(String language) {
        Page page = browser.person("admin", language);
        page.navigate("console/reports");

        page.click("[id='pilot:send']");

        page.locator("#pilot-told").waitFor();
        Browser.picture(page, "pilots-told-" + language);
        assertThat(Barriers.of(page)).isEmpty();
        assertThat(proposed()).isZero();
    }

    @Test
    void an_auditor_looks_only() {
        Page page = People.signedIn(browser, "auditor.two");

        page.navigate("console/reports");

        assertThat(page.locator("#pilots tbody")).containsText("PILOT_2025");
        assertThat(page.locator("[id='pilot:send']")).hasCount(0);
    }

    private static Page opened() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/reports");
        return page;
    }

    private static void propose(Page page, String code, String from, String to) {
        fill(page, code, from, to, "act of the test");
    }

    private static void fill(Page page, String code, String from, String to, String source) {
        page.fill("[id='pilot:code']", code);
        page.fill("[id='pilot:from']", from);
        page.fill("[id='pilot:to']", to);
        page.fill("[id='pilot:source']", source);
        page.click("[id='pilot:send']");
        page.waitForLoadState();
    }

    private String days() {
        return database.text("select max(concat_ws(' ', first_day, last_day)) from pilot where code = '" + CODE + "'");
    }

    private long proposed() {
        return database.count("select count(*) from administration_proposal");
    }

    private String audited(String field) {
        return database.text("""
                select string_agg(coalesce(before, '-') || ' > ' || coalesce(after, '-'), ', ' order by id)
                from audit_change join audit_entry on id = entry_id
                where act = 'CHANGED_REFERENCE_DATA' and field = 'pilot/%s/%s'""".formatted(CODE, field));
    }
}
