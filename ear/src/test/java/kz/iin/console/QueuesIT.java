package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnServer
class QueuesIT {

    private static final String NUMBERS = ".applications tbody .column-number";

    @RegisterExtension
    private static final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void a_tab_shows_how_much_waits_and_leads_to_it(String language) {
        Page page = browser.person("officer.ist", language);
        page.navigate("console/applications");

        assertThat(page.locator(".queue-ADJUDICATION .queue-count")).hasText("1");
        page.click(".queue-ADJUDICATION");
        Browser.picture(page, "queue-" + language);

        assertThat(page.locator(NUMBERS)).hasText("2026-90000008");
        assertThat(page).hasURL(Pattern.compile("console/applications\\?queue=ADJUDICATION$"));
    }

    @Test
    void a_filter_survives_a_reload_and_the_back_button_and_a_change_of_the_language() {
        Page page = browser.person("operator.one", "en");
        page.navigate("console/applications?queue=DECISION");

        page.selectOption("[id='filter:mission']", "TUR-ANK");
        page.click(".filter-more legend");
        page.fill("[id='filter:citizenship']", "TUR");
        page.click("[id='filter:search']");
        assertThat(page.locator(NUMBERS)).hasText("2026-90000012");
        page.reload();
        assertThat(page.locator(NUMBERS)).hasText("2026-90000012");
        page.click(".applications tbody a");
        page.goBack();
        assertThat(page.locator(NUMBERS)).hasText("2026-90000012");
        page.click(".bar-languages a[lang=ru]");
        Browser.picture(page, "queue-filtered");

        assertThat(page.locator(NUMBERS)).hasText("2026-90000012");
        assertThat(page.locator("[id='filter:mission']")).hasValue("TUR-ANK");
    }

    @Test
    void a_name_is_searched_without_standing_in_the_address() {
        Page page = browser.person("supervisor.ist", "en");
        page.navigate("console/applications");

        page.fill("[id='byName:name']", "özt");
        page.press("[id='byName:name']", "Enter");

        assertThat(page.locator(NUMBERS)).hasText(new String[] {ConsoleFixture.ISSUED});
        assertThat(page.url()).endsWith("console/applications");
    }

    @Test
    void a_view_is_kept_under_a_name_and_forgotten() {
        Page page = browser.person("auditor", "en");
        page.navigate("console/applications?status=REFUSED&mission=TUR-IST");

        page.fill("[id='views:name']", "Refused in Istanbul");
        page.click("[id='views:keep']");
        page.click("text=Refused in Istanbul");
        assertThat(page.locator(NUMBERS)).containsText(new String[] {ConsoleFixture.REFUSED});
        assertThat(page).hasURL(Pattern.compile("mission=TUR-IST&status=REFUSED$"));
        Browser.picture(page, "queue-views");
        page.click(".view-forget");

        assertThat(page.locator(".views li")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"'   ', has to be filled in", "'\u200B', can be seen"})
    void a_view_without_a_name_is_told_at_its_field_and_not_kept(String name, String told) {
        Page page = browser.person("supervisor.ist", "en");
        page.navigate("console/applications?status=REFUSED");

        page.fill("[id='views:name']", name);
        page.click("[id='views:keep']");

        assertThat(page.locator("#views .ui-message")).containsText(told);
        Browser.picture(page, "queue-view-unnamed");
        assertThat(page.locator(".views li")).hasCount(0);
    }

    @Test
    void what_no_filter_offers_is_told_when_it_is_sent_all_the_same() {
        Page page = browser.person("officer.ist", "en");
        page.navigate("console/applications");
        page.evaluate("() => document.getElementById('filter:status').options[1].value = '<script>'");

        page.selectOption("[id='filter:status']", "<script>");
        page.click("[id='filter:search']");

        assertThat(page.locator("[id='filter:told'] li")).hasCount(1);
        assertThat(page).hasURL(Pattern.compile("console/applications$"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue=NONE", "status=x", "from=2026-02-31", "citizenship=ZZZ", "urgency=1", "number=abc"})
    void a_filter_that_can_not_be_is_told_and_shows_nothing(String query) {
        Page page = browser.person("officer.ist", "en");

        page.navigate("console/applications?" + query);

        assertThat(page.locator(".wrong")).containsText("not understood");
        assertThat(page.locator(NUMBERS)).hasCount(0);
    }

    @Test
    void an_officer_does_not_see_another_mission_by_asking_for_it() {
        Page page = browser.person("officer.ist", "en");

        page.navigate("console/applications?mission=TUR-ANK");

        assertThat(page.locator(NUMBERS)).hasCount(0);
        assertThat(page.locator("[id='filter:mission']")).hasCount(0);
    }
}
