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

@OnServer
class MissionsIT {

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
                delete from mission_period where mission = 'NZL-WLG';
                delete from mission_week where mission = 'NZL-WLG';
                delete from mission where code = 'NZL-WLG';
                delete from holiday where source = 'act of the test';
                update holiday set valid_to = null where kept_in = 'ZAF'""");
    }

    @Test
    void a_mission_is_opened_by_two_and_its_name_is_changed_by_two() {
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/mission");
        fill(first);
        first.click("[id='mission:send']");
        Browser.picture(first, "mission-proposed");
        assertThat(first.locator("#told")).containsText("second administrator");
        assertThat(missions()).isZero();
        SecondAdministrator.confirms(browser, "mission-proposals");
        assertThat(missions()).isEqualTo(1);
        assertThat(database.text("select weekend || keeps_transfers from mission_week where mission = 'NZL-WLG'"))
                .isEqualTo("SATURDAY SUNDAYfalse");

        first.navigate("console/mission?code=NZL-WLG");
        line(first, 2, "Embassy at Wellington");
        first.fill("[id='mission:source']", "act of the test");
        first.click("[id='mission:send']");
        SecondAdministrator.confirms(browser, "mission-renamed");

        assertThat(database.text("select name_en from mission where code = 'NZL-WLG'"))
                .isEqualTo("Embassy at Wellington");
        assertThat(database.text("""
                select before || ' > ' || after from audit_change where field = 'NZL-WLG/NAME_EN'
                and before is not null limit 1""")).isEqualTo("Embassy in Wellington > Embassy at Wellington");
    }

    @Test
    void a_field_that_can_not_be_so_is_named_and_nothing_is_proposed() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/mission");
        fill(page);
        line(page, 7, "Middle/Earth");

        page.click("[id='mission:send']");

        assertThat(page.locator("#told")).containsText("Time zone");
        assertThat(database.count("select count(*) from administration_proposal"))
                .isZero();
    }

    @Test
    void a_holiday_begins_and_another_ends_by_two() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/holidays");
        Browser.picture(page, "holidays");
        holiday(page, "TUR-IST", "09-14", "2099-01-01");
        page.click("[id='change:begin']");
        assertThat(page.locator("#told")).containsText("second administrator");
        SecondAdministrator.confirms(browser, "holiday-proposals");
        assertThat(
                        database.count(
                                "select count(*) from holiday where kept_in = 'TUR-IST' and month = 9 and day = 14 and valid_from = '2099-01-01'"))
                .isEqualTo(1);
        page.navigate("console/holidays");
        holiday(page, "ZAF", "04-27", "2099-12-31");
        page.click("[id='change:end']");
        SecondAdministrator.confirms(browser, "holiday-ends");

        assertThat(database.text("select valid_to::text from holiday where kept_in = 'ZAF'"))
                .isEqualTo("2099-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "QQQ, 03-21, 2099-01-01, begin, Country or mission",
        "KAZ, 02-31, 2099-01-01, begin, Month and day",
        "KAZ, 03-21, '', begin, First or last day",
        "KAZ, 03-21, 2099-01-01, begin, holiday there at that time already",
        "KAZ, 04-01, 2099-01-01, end, no holiday there",
        "KAZ, 03-21, 1990-01-01, end, begins later"
    })
    void a_holiday_that_can_not_be_so_is_told_with_field_and_rule(
            String place, String day, String on, String deed, String told) {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/holidays");
        holiday(page, place, day, on);

        page.click("[id='change:" + deed + "']");

        assertThat(page.locator("#told.wrong")).containsText("Not proposed");
        assertThat(page.locator("#told")).containsText(told);
        assertThat(database.count("select count(*) from administration_proposal"))
                .isZero();
    }

    @Test
    void a_holiday_has_an_act_and_is_proposed_once() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/holidays");
        holiday(page, "TUR-IST", "09-14", "2099-01-01");
        page.fill("[id='change:source']", " ");
        page.click("[id='change:begin']");
        assertThat(page.locator("#told")).containsText("Source");

        page.fill("[id='change:source']", "act of the test");
        page.click("[id='change:begin']");
        assertThat(page.locator("#told.done")).isVisible();
        page.click("[id='change:begin']");

        assertThat(page.locator("#told.wrong")).containsText("waits to be confirmed");
        assertThat(database.count("select count(*) from administration_proposal"))
                .isEqualTo(1);
    }

    @Test
    void a_mission_that_opened_is_not_opened_earlier() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/mission?code=TUR-IST");
        page.fill("[id='mission:from']", "2001-01-01");
        page.fill("[id='mission:source']", "act of the test");

        page.click("[id='mission:send']");

        assertThat(page.locator("#told.wrong")).containsText("Takes applications from");
        assertThat(database.count("select count(*) from administration_proposal"))
                .isZero();
    }

    @Test
    void the_settings_are_shown_and_no_secret_among_them() {
        Page page = People.signedIn(browser, "auditor.two");

        page.navigate("console/settings?wanted=KEYSTORE");
        Browser.picture(page, "settings-found");

        assertThat(page.locator("tr:has-text('IIN_KEYSTORE_PASSWORD')")).containsText("set");
        assertThat(page.locator("tr:has-text('IIN_KEYSTORE_PASSWORD') code.value"))
                .hasCount(0);
        page.navigate("console/settings");
        Browser.picture(page, "settings");
        assertThat(page.locator("tr:has-text('IIN_NODE')")).isVisible();
    }

    private static void fill(Page page) {
        page.fill("[id='mission:code']", "NZL-WLG");
        String[] lines = {
            "Веллингтондағы Елшілік",
            "Посольство в Веллингтоне",
            "Embassy in Wellington",
            "Веллингтон",
            "Веллингтон",
            "Wellington",
            "NZL",
            "Pacific/Auckland",
            "post@wellington.example"
        };
        for (int i = 0; i < lines.length; i++) {
            line(page, i, lines[i]);
        }
        page.fill("[id='mission:from']", "2099-01-01");
        page.fill("[id='mission:weekFrom']", "2099-01-01");
        page.check("label:has-text('Saturday')");
        page.check("label:has-text('Sunday')");
        page.fill("[id='mission:source']", "act of the test");
    }

    private static void line(Page page, int index, String text) {
        page.fill("[id='mission:lines:" + index + ":line']", text);
    }

    private static void holiday(Page page, String place, String day, String on) {
        page.fill("[id='change:place']", place);
        page.fill("[id='change:day']", day);
        page.fill("[id='change:on']", on);
        page.fill("[id='change:source']", "act of the test");
    }

    private long missions() {
        return database.count("select count(*) from mission where code = 'NZL-WLG'");
    }
}
