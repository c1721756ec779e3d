package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.TreeSet;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A whole case without a mouse; the focus is seen at each stop on the way. */
@OnServer
class KeyboardWalkIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Journey journey = new Journey(Installation.current().address());

    private final Set<String> unseen = new TreeSet<>();

    @Test
    void a_case_is_filed_decided_printed_and_handed_over_by_keyboard_alone() throws Exception {
        String number = file();

        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        printAndHandOver(number);

        assertThat(unseen).as("stops at which the focus is not seen").isEmpty();
    }

    private String file() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", "en"));
        Keys keys = Keys.of(officer.page(), unseen);
        officer.page().navigate(CounterWalk.DRAFTS);
        keys.press("list:start");
        scan(officer, keys);
        keys.write("draft:ISSUED", "01.02.2024");
        goOn(officer, keys, "BIRTH_PLACE");
        keys.write("draft:BIRTH_PLACE", officer.birthPlace());
        goOn(officer, keys, "NAME_IN_LATIN");
        bringPapers(officer, keys);
        goOn(officer, keys, "CONSENT_GIVEN_ON");
        consent(keys);
        goOn(officer, keys, "file");
        Browser.picture(officer.page(), "keyboard-summary");
        keys.press("draft:file");
        return officer.page().locator("#outcome").innerText();
    }

    /** The zone has the focus when the page is there: a reader types into it at once. */
    private static void scan(CounterWalk officer, Keys keys) {
        assertThat(officer.field("ZONE")).isFocused();
        officer.zoneLines().forEach(line -> {
            officer.page().keyboard().type(line);
            officer.page().keyboard().press("Enter");
        });
        assertThat(officer.field("SURNAME")).hasValue(officer.surname());
        officer.settle();
    }

    private static void goOn(CounterWalk officer, Keys keys, String shown) {
        officer.settle();
        keys.press("draft:next");
        assertThat(officer.field(shown)).isAttached();
        officer.settle();
    }

    private static void bringPapers(CounterWalk officer, Keys keys) {
        keys.tick("draft:NAME_IN_LATIN");
        officer.settle();
        keys.tick("draft:PLACE_IN_LATIN");
        officer.settle();
        keys.choose("draft:kind", "Consent");
        officer.settle();
        keys.upload("draft:files_input", CounterWalk.pdf("consent.pdf"));
        assertThat(officer.page().locator(".brought li")).hasCount(1);
        officer.settle();
        passThroughPreview(officer, keys);
        keys.chooseBefore("draft:kind", "Identity");
        officer.settle();
        keys.upload("draft:files_input", CounterWalk.picture("passport.png"));
        assertThat(officer.page().locator(".brought li")).hasCount(2);
        Browser.picture(officer.page(), "keyboard-papers");
    }

    /** And back again, to what stands before it. */
    private static void passThroughPreview(CounterWalk officer, Keys keys) {
        keys.enterFrame();
        Browser.picture(officer.page(), "keyboard-preview");
        keys.pass("Open on its own");
    }

    private static void consent(Keys keys) {
        keys.write("draft:CONSENT_GIVEN_ON", "02.03.2026");
        keys.write("draft:TEXT_VERSION", "2026-1");
        keys.write("draft:OPERATOR_NAME", "Ministry of Foreign Affairs");
        keys.write("draft:OPERATOR_BIN", "940240000021");
        keys.write("draft:CONSENT_DATA", "Names, birth, citizenship, document, copies.");
        keys.tick("draft:ORIGINAL_SEEN");
        keys.tick("draft:COPY_TRUE");
    }

    /** From the queue, where the operator looks for it. */
    private void form(String number) {
        Page operator = browser.person("operator.one", "en");
        Keys keys = Keys.of(operator, unseen);
        operator.navigate("console/applications");
        keys.write("filter:number", number);
        keys.press("filter:search");
        operator.waitForURL("**number=" + number + "**");
        keys.follow(number);
        assertThat(operator.locator("#form")).isVisible();
        keys.press("form");
        assertThat(operator.locator("[id='formIin:confirm']")).isVisible();
        Browser.picture(operator, "keyboard-form");
        keys.press("formIin:confirm");
        assertThat(operator.locator("#told")).containsText("Done.");
    }

    private void printAndHandOver(String number) {
        Page officer = browser.person("officer.ist", "en");
        Keys keys = Keys.of(officer, unseen);
        officer.navigate("console/application?number=" + number);
        keys.press("print");
        keys.write("printOriginal:paper", "KZ-" + number);
        Download original = officer.waitForDownload(() -> keys.press("printOriginal:confirm"));
        assertThat(original.suggestedFilename()).isEqualTo("certificate-" + number + ".pdf");
        officer.reload();
        keys.press("handOverNow");
        keys.write("handOverPaper:paper", "KZ-" + number);
        Browser.picture(officer, "keyboard-hand-over");
        keys.press("handOverPaper:applicant");
        assertThat(officer.locator("h1 .status-HANDED_OVER")).isVisible();
    }
}
