package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever leaves a page, by a link, by the way back, in another tab or without a session, loses nothing and decides nothing else. */
@OnServer
class LeavingIT {

    private static final String REASON = "[id='refuseService:grounds:0:reason']";
    private static final String CONFIRM = "[id='refuseService:confirm']";

    /** Sends the form as a whole, so that the page reads its address anew. */
    private static final String FORGE = """
        number => {
          const form = document.getElementById('withdrawApplication');
          const pressed = document.createElement('input');
          pressed.type = 'hidden';
          pressed.name = 'withdrawApplication:confirm';
          form.append(pressed);
          form.action = form.action.split('?')[0] + '?number=' + number;
          form.submit();
        }""";

    private static final double ON_THE_WAY_MILLIS = 600;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();
    private final Journey journey = new Journey(Installation.current().address());

    @Test
    void a_language_that_is_chosen_in_the_middle_of_typing_finds_what_was_typed() {
        CounterWalk officer = CounterWalk.of(browser.newcomer("officer.ist"));
        Page page = officer.page();
        officer.start();
        page.route(Pattern.compile(".*counter/draft.*"), LeavingIT::slowly);

        officer.field("SURNAME").pressSequentially("TYPED");
        page.click(".bar-languages a[lang=kk]");

        assertThat(page.locator("html")).hasAttribute("lang", "kk");
        assertThat(officer.field("SURNAME")).hasValue("TYPED");
        assertThat(officer.field("conflict")).isEmpty();
    }

    private static void slowly(Route route) {
        if (route.request().method().equals("POST")) {
            route.request().frame().page().waitForTimeout(ON_THE_WAY_MILLIS);
        }
        route.resume();
    }

    @Test
    void a_reason_that_was_not_sent_is_asked_about_before_the_page_is_left() throws Exception {
        Page operator = opened(awaitingDecision());
        List<String> asked = new ArrayList<>();
        operator.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
        });
        operator.click("#refuse");
        operator.fill(REASON, "The passport is reported lost.");

        operator.evaluate("() => { setTimeout(() => location.reload(), 0); }");
        operator.waitForCondition(() -> !asked.isEmpty());
        assertThat(operator.locator(REASON)).hasValue("The passport is reported lost.");
        operator.click(CONFIRM);

        assertThat(operator.locator("#decision .reason")).containsText("The passport is reported lost.");
        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void a_reason_stays_on_the_page_when_the_session_is_over() throws Exception {
        String number = awaitingDecision();
        Page operator = browser.newcomer("operator.one");
        operator.navigate("console/application?number=" + number);
        operator.click("#refuse");
        operator.fill(REASON, "The passport is reported lost.");
        operator.context().clearCookies();

        operator.click(CONFIRM);

        assertThat(operator.locator("#sessionEnding.over")).isVisible();
        Browser.picture(operator, "session-over-in-a-decision");
        assertThat(operator.locator(REASON)).hasValue("The passport is reported lost.");
        assertThat(statusOf(number)).isEqualTo("AWAITING_DECISION");
    }

    @Test
    void of_two_tabs_each_decides_its_own_application_and_the_way_back_shows_it_as_it_is() throws Exception {
        String first = awaitingDecision();
        String second = awaitingDecision();
        Page one = opened(first);
        Page other = opened(second);
        other.click("#form");

        one.click("#refuse");
        one.fill(REASON, "The passport is reported lost.");
        one.click(CONFIRM);
        assertThat(one.locator("h1 .status-REFUSED")).isVisible();
        assertThat(statusOf(second)).isEqualTo("AWAITING_DECISION");
        one.navigate("console/applications");
        one.goBack();
        assertThat(one.locator("#refuse")).hasCount(0);
        other.click("[id='formIin:confirm']");

        assertThat(other.locator("#told")).containsText("Done.");
        assertThat(other.locator("h1")).containsText(second);
        assertThat(statusOf(first)).isEqualTo("REFUSED");
    }

    @Test
    void a_tab_that_comes_second_is_told_that_it_was_decided() throws Exception {
        String number = awaitingDecision();
        Page one = opened(number);
        Page other = opened(number);
        other.click("#form");
        one.click("#refuse");
        one.fill(REASON, "The passport is reported lost.");
        one.click(CONFIRM);
        assertThat(one.locator("h1 .status-REFUSED")).isVisible();

        other.click("[id='formIin:confirm']");

        assertThat(other.locator("[id='formIin:told'] li")).hasCount(1);
        Browser.picture(other, "act-too-late");
        assertThat(statusOf(number)).isEqualTo("REFUSED");
        other.click("[id='formIin'] a.as-now");
        assertThat(other.locator("h1 .status-REFUSED")).isVisible();
        assertThat(other.locator("#form")).hasCount(0);
    }

    @Test
    void a_page_that_was_made_to_name_an_application_of_another_mission_does_nothing_with_it() throws Exception {
        String own = awaitingDecision();
        Page officer = browser.person("officer.fra", "en");
        officer.navigate("console/application?number=" + own);
        String before = statusOf(ConsoleFixture.OF_ANKARA);
        officer.click("#withdraw");
        officer.fill("[id='withdrawApplication:reason']", "Forged.");

        officer.evaluate(FORGE, ConsoleFixture.OF_ANKARA);

        assertThat(officer.locator("[id='withdrawApplication:told'] li")).hasCount(1);
        assertThat(statusOf(ConsoleFixture.OF_ANKARA)).isEqualTo(before);
        assertThat(statusOf(own)).isEqualTo("AWAITING_DECISION");
    }

    private String statusOf(String number) {
        return database.text("select status from application where number = '" + number + "'");
    }

    private String awaitingDecision() throws Exception {
        String number = journey.submitAnew();
        assertThat(journey.await(number, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
        return number;
    }

    private static Page opened(String number) {
        Page page = browser.person("operator.one", "en");
        page.navigate("console/application?number=" + number);
        return page;
    }
}
