package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class ReportTimingsIT {

    private static final String WEEKLY = """
            select concat_ws(' ', is_on, working_day, made_at, zone) from report_timing where kind = 'WEEKLY'""";

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
                update report_timing set is_on = true, working_day = 1, made_at = '09:00', zone = 'Asia/Almaty'""");
    }

    @Test
    void the_time_of_a_kind_is_changed_by_two() {
        Page first = People.signedIn(browser, "admin.one");
        propose(first, "3", "18:30", "Europe/Berlin");
        assertThat(first.locator("#told")).containsText("second administrator");
        assertThat(database.text(WEEKLY)).isEqualTo("t 1 09:00:00 Asia/Almaty");

        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        Browser.picture(second, "report-timing-proposals");
        Locator workingDay = second.locator(".differences li:has-text('Working day after the period')");
        assertThat(workingDay.locator("del")).hasText("1");
        assertThat(workingDay.locator("ins")).hasText("3");
        second.click("button:has-text('Confirm')");
        assertThat(second.locator(".done")).isVisible();

        assertThat(database.text(WEEKLY)).isEqualTo("f 3 18:30:00 Europe/Berlin");
        assertThat(database.text("""
                select string_agg(field || ' ' || before || ' > ' || after, ', ' order by field) from audit_change
                where field like 'report/WEEKLY/%'""")).contains("WEEKLY/AT 09:00 > 18:30", "WEEKLY/IS_ON true > false");
        second.navigate("console/reports");
        Browser.picture(second, "report-timings");
        assertThat(row(second)).containsText("Europe/Berlin");
        assertThat(row(second)).containsText("no");
    }

    @Test
    void what_can_not_be_is_not_proposed() {
        Page page = People.signedIn(browser, "admin.one");

        for (String[] wrong : new String[][] {
            {"0", "09:00", "Asia/Almaty", "Working day after the period"},
            {"21", "09:00", "Asia/Almaty", "Working day after the period"},
            {"1", "", "Asia/Almaty", "Time: "},
            {"1", "09:00", "Middle/Earth", "Time zone"}
        }) {
            propose(page, wrong[0], wrong[1], wrong[2]);
            assertThat(page.locator("#told.wrong")).containsText("Not proposed");
            assertThat(page.locator("#told")).containsText(wrong[3]);
        }

        assertThat(database.count("select count(*) from administration_proposal"))
                .isZero();
    }

    @Test
    void an_auditor_looks_only() {
        Page page = People.signedIn(browser, "auditor.two");

        page.navigate("console/reports");

        assertThat(page.locator("#timings tbody tr")).hasCount(6);
        assertThat(page.locator("[id='timing:send']")).hasCount(0);
    }

    private static void propose(Page page, String day, String at, String zone) {
        page.navigate("console/reports");
        page.selectOption("[id='timing:kind']", new SelectOption().setLabel("Weekly"));
        page.uncheck("[id='timing:on']");
        page.fill("[id='timing:day']", day);
        page.fill("[id='timing:at']", at);
        page.fill("[id='timing:zone']", zone);
        page.click("[id='timing:send']");
        page.waitForLoadState();
    }

    private static Locator row(Page page) {
        return page.locator("#timings tr", new Page.LocatorOptions().setHasText("Weekly"));
    }
}
