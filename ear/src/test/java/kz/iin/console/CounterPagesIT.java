package kz.iin.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step in each language, looked at by axe and kept as a picture; and room for it on every screen that counts. */
@OnServer
class CounterPagesIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void no_step_has_a_barrier_in_any_language(String language) {
        CounterWalk officer = CounterWalk.of(browser.person("officer.bjs", language));
        officer.start();
        officer.scanDocument();
        look(officer.page(), "counter-1-document-" + language);
        officer.tellPerson();
        look(officer.page(), "counter-2-person-" + language);
        officer.bringPapers();
        officer.tick("NAME_IN_LATIN");
        look(officer.page(), "counter-3-papers-" + language);
        officer.next("CONSENT_GIVEN_ON");
        officer.field("ask").click();
        officer.settle();
        look(officer.page(), "counter-4-missing-" + language);
        officer.page().goBack();
        officer.consentAndCheck();
        look(officer.page(), "counter-4-consent-" + language);
        officer.next("file");
        look(officer.page(), "counter-5-summary-" + language);
        officer.page().navigate(CounterWalk.DRAFTS);
        look(officer.page(), "counter-drafts-" + language);
    }

    @Test
    void a_long_name_has_room_beside_the_zone() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.bjs", "kk"));
        officer.start();
        officer.scanDocument();

        officer.write("SURNAME", "WOLFESCHLEGELSTEINHAUSENBERGERDORFF");

        assertThat(officer.page().locator("#beside .differs").first().innerText())
                .contains("DORFF");
        look(officer.page(), "counter-1-document-long");
    }

    private static void look(Page page, String name) {
        Browser.picture(page, name);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::toString)
                .isEmpty();
        assertThat(Room.lacking(page)).isEmpty();
    }
}
