package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A whole case with the finger: at a tablet upright and on its side, and at 200 % of 1366x768. */
@OnServer
class TouchWalkIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Journey journey = new Journey(Installation.current().address());

    @ParameterizedTest
    @CsvSource({"768, 1024", "1024, 768", "683, 384"})
    void a_case_is_filed_decided_printed_and_handed_over_with_the_finger(int width, int height) throws Exception {
        String screen = "-" + width + "x" + height;
        String number = file(browser.atTouchscreen("officer.ist", width, height), screen);

        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        form(opened(browser.atTouchscreen("operator.one", width, height), number), screen);
        journey.await(number, ApplicationStatus.ISSUED);
        printAndHandOver(opened(browser.atTouchscreen("officer.ist", width, height), number), number, screen);
    }

    private static String file(Page tablet, String screen) {
        CounterWalk officer = CounterWalk.withFinger(tablet);
        officer.start();
        officer.scanDocument();
        look(tablet, "touch-document" + screen);
        officer.tellPerson();
        look(tablet, "touch-person" + screen);
        officer.bringPapers();
        officer.tick("NAME_IN_LATIN");
        look(tablet, "touch-papers" + screen);
        officer.consentAndCheck();
        look(tablet, "touch-consent" + screen);
        officer.next("file");
        look(tablet, "touch-summary" + screen);
        officer.press("file");
        return tablet.locator("#outcome").innerText();
    }

    private static void form(Page operator, String screen) {
        press(operator, "#form");
        look(operator, "touch-form" + screen);
        press(operator, "[id='formIin:confirm']");
        assertThat(operator.locator("#told")).containsText("Done.");
    }

    private static void printAndHandOver(Page officer, String number, String screen) {
        press(officer, "#print");
        officer.fill("[id='printOriginal:paper']", "KZ-" + number);
        look(officer, "touch-print" + screen);
        Download original = officer.waitForDownload(() -> press(officer, "[id='printOriginal:confirm']"));
        assertThat(original.suggestedFilename()).isEqualTo("certificate-" + number + ".pdf");
        officer.reload();
        press(officer, "#handOverNow");
        officer.fill("[id='handOverPaper:paper']", "KZ-" + number);
        look(officer, "touch-hand-over" + screen);
        press(officer, "[id='handOverPaper:applicant']");
        assertThat(officer.locator("h1 .status-HANDED_OVER")).isVisible();
    }

    private static Page opened(Page page, String number) {
        page.navigate("console/application?number=" + number);
        return page;
    }

    private static void press(Page page, String selector) {
        Pointer.FINGER.press(page.locator(selector));
    }

    private static void look(Page page, String name) {
        Browser.picture(page, name);
        assertThat(Room.beyond(page)).as(name).isZero();
    }
}
