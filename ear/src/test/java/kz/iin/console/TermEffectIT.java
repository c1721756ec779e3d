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

/** What a changed calendar does to terms that run: foreseen before it is confirmed, and done afterwards. */
@OnServer
class TermEffectIT {

    /** Filed at Tokyo on a Monday; no other test has an application of that time. */
    private static final String RUNNING = "2026-91000001";

    private static final String OVER = "2026-91000002";

    private static final int SECONDS_TO_WAIT = 60;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @BeforeEach
    void two_applications_whose_last_day_is_a_tuesday() {
        People.write(database);
        forget();
        copy(RUNNING, "2099-03-03T15:00:00Z");
        copy(OVER, "2026-01-02T00:00:00Z");
    }

    @AfterEach
    void forget() {
        database.execute("""
                delete from administration_proposal;
                delete from term_recount;
                delete from special_day where day > '2099-01-01';
                delete from holiday where source = 'act of the test';
                delete from deadline_alert where application_id between 91000001 and 91000002;
                delete from application where id between 91000001 and 91000002""");
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void who_is_to_confirm_sees_which_terms_would_end_at_another_moment(String language) {
        proposeDayOff("2099-03-03");

        Page page = browser.person("admin", language);
        page.navigate("console/proposals");
        Browser.picture(page, "term-effect-" + language);

        assertThat(page.locator(".effect")).containsText("JPN-TYO 1");
        assertThat(page.locator("li:has-text('" + RUNNING + "')")).containsText("04.03.2099 00:00");
        assertThat(page.locator("li:has-text('" + RUNNING + "') ins")).hasText("05.03.2099 00:00");
        assertThat(Barriers.of(page)).isEmpty();
        assertThat(database.count("select count(*) from special_day where day > '2099-01-01'"))
                .isZero();
        assertThat(deadline(RUNNING)).isEqualTo("2099-03-03");
        page.close();
    }

    @Test
    void terms_that_run_are_moved_after_the_confirmation_and_back_when_it_is_taken_back() {
        database.execute(
                "insert into deadline_alert (application_id, urgency, raised_at) values (91000001, 'AMBER', now())");
        proposeDayOff("2099-03-03");
        confirm();
        await(RUNNING, "2099-03-04");

        assertThat(database.text(
                        "select due_at at time zone 'UTC' || '' from application where number = '" + RUNNING + "'"))
                .isEqualTo("2099-03-04 15:00:00");
        assertThat(deadline(OVER)).isEqualTo("2099-03-03");
        assertThat(database.count("select count(*) from deadline_alert where application_id = 91000001"))
                .isZero();
        assertThat(database.text("""
                select act || ' ' || actor || ' ' || before || ' > ' || after from audit_change join audit_entry on id = entry_id
                where field = '2026-91000001/due-at' order by before limit 1""")).isEqualTo("MOVED_TERMS system 2099-03-03T15:00:00Z > 2099-03-04T15:00:00Z");
        assertThat(database.count("select count(*) from term_recount where done_at is null"))
                .as("once more, when no node has the former calendar")
                .isEqualTo(1);
        propose("2099-03-03", "ORDINARY");
        confirm();
        await(RUNNING, "2099-03-03");
    }

    @Test
    void a_day_behind_the_last_one_moves_no_term() {
        proposeDayOff("2099-03-04");

        Page page = People.signedIn(browser, "auditor.two");
        page.navigate("console/proposals");

        assertThat(page.locator(".effect")).containsText("No open application");
    }

    @Test
    void a_holiday_of_the_mission_leaves_the_stricter_term_of_astana() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/holidays");
        page.fill("[id='change:place']", "JPN-TYO");
        page.fill("[id='change:day']", "03-03");
        page.fill("[id='change:on']", "2098-01-01");
        page.fill("[id='change:source']", "act of the test");
        page.click("[id='change:begin']");
        page.navigate("console/proposals");

        assertThat(page.locator("li:has-text('" + RUNNING + "') ins")).hasText("04.03.2099 04:00");
    }

    private void proposeDayOff(String day) {
        propose(day, "OFF");
    }

    private static void propose(String day, String kind) {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/special-days");
        page.fill("[id='add:day']", day);
        page.fill("[id='add:place']", "KAZ");
        page.selectOption("[id='add:kind']", kind);
        page.fill("[id='add:source']", "act of the test");
        page.click("[id='add:send']");
        assertThat(page.locator("#told")).containsText("second administrator");
    }

    private static void confirm() {
        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        second.click("button:has-text('Confirm')");
        assertThat(second.locator(".done")).isVisible();
    }

    private void await(String number, String day) {
        for (int second = 0; second < SECONDS_TO_WAIT && !deadline(number).equals(day); second++) {
            database.execute("select pg_sleep(1)");
        }
        assertThat(deadline(number)).isEqualTo(day);
    }

    private String deadline(String number) {
        return database.text("select deadline::text from application where number = '" + number + "'");
    }

    private void copy(String number, String end) {
        database.execute("""
                insert into application select (jsonb_populate_record(null::application, to_jsonb(a) || jsonb_build_object(
                    'id', %2$s, 'number', '%1$s', 'request_id', gen_random_uuid(), 'mission', 'JPN-TYO',
                    'registered_at', '2099-03-02T03:00:00Z', 'deadline', '2099-03-03',
                    'amber_at', least(timestamptz '2099-03-03T00:00:00Z', '%3$s'),
                    'red_at', least(timestamptz '2099-03-03T07:30:00Z', '%3$s'), 'due_at', '%3$s'))).*
                from application a where number = '%4$s'""".formatted(number, number.substring(5), end, ConsoleFixture.UNDER_CHECK));
    }
}
