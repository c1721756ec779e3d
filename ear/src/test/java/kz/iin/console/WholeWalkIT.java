package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.journey.Journey;
import kz.iin.run.MinistrySwitches;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Issue 7, "It is done when": what officers and operators do at the console from the document on the counter to the certificate
 * in the hand. What is declined at the counter stands in {@link CounterWizardIT}.
 */
@OnServer
class WholeWalkIT {

    /** The third of the three grounds: the person already has an IIN. */
    private static final int HAS_NUMBER = 2;

    /** The second: the data are against the rules of Kazakhstan. */
    private static final int CONTRARY_TO_LAW = 1;

    /** The clause by which the translation in {@link CounterWalk#translateWithoutApostille} needs one. */
    private static final String APOSTILLE = "Convention of 05.10.1961, art. 3";

    /** PrimeFaces takes 50 milliseconds before it puts the focus into a dialog. */
    private static final double LONGER_THAN_A_DIALOG_WAITS = 500;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final MinistrySwitches ministries = installation.ministries().switches();

    @AfterEach
    void the_ministries_are_well_again() {
        ministries.reset();
    }

    @Test
    void a_clean_case_is_filed_checked_decided_printed_and_handed_over() {
        String number = file(CounterWalk.of(officer()));

        form(number);

        printAndHandOver(number);
    }

    /** The draft waits while the applicant fetches it. */
    @Test
    void a_missing_apostille_is_told_then_brought_and_the_case_goes_on() {
        CounterWalk counter = CounterWalk.of(officer());
        String draft = counter.start();
        counter.scanDocument();
        counter.tellPerson();
        counter.translateWithoutApostille();
        counter.consentAndCheck();
        counter.tick("TRANSLATION_CHECKED");
        counter.next("file");
        assertThat(counter.page().locator("#dry .faults")).containsText(APOSTILLE);
        assertThat(counter.field("file")).isDisabled();
        Browser.picture(counter.page(), "walk-apostille-missing");

        counter.page().navigate("console/counter/draft?step=PAPERS&id=" + draft);
        bringApostille(counter);
        String number = fileAsShown(counter);
        form(number);

        printAndHandOver(number);
    }

    private static void bringApostille(CounterWalk counter) {
        counter.choose("BROUGHT", "APOSTILLE");
        counter.upload("TRANSLATION", CounterWalk.pdf("translation-with-apostille.pdf"));
        counter.next("CONSENT_GIVEN_ON");
        counter.next("file");
        assertThat(counter.page().locator("#dry .faults")).hasCount(0);
        assertThat(counter.page().locator("#dry")).containsText("Nothing is missing");
        Browser.picture(counter.page(), "walk-apostille-brought");
    }

    @Test
    void a_person_who_comes_again_is_recognised_and_refused_with_the_number_of_before() {
        CounterWalk first = CounterWalk.of(officer());
        form(file(first));
        String number = file(first.again());

        judge(number, "same");
        refuse(number, HAS_NUMBER, "The person holds a number since the first application.");

        Page officer = opened("officer.ist", number);
        assertThat(officer.locator("#existing .existing")).isVisible();
        Browser.picture(officer, "walk-same-person");
        Download notice = officer.waitForDownload(() -> officer.click("#notice"));
        assertThat(notice.suggestedFilename()).contains(number);
    }

    @Test
    void a_twin_is_told_from_the_other_and_gets_a_number_too() {
        CounterWalk one = CounterWalk.of(officer());
        form(file(one));
        String number = file(one.twin());

        judge(number, "different");
        form(number);

        printAndHandOver(number);
    }

    @Test
    void who_is_refused_by_the_ministry_gets_a_notice() {
        String number = file(CounterWalk.of(officer()));

        refuse(number, CONTRARY_TO_LAW, "An entry ban is in force.");

        Page officer = opened("officer.ist", number);
        assertThat(officer.locator("#decision .reason")).containsText("An entry ban is in force.");
        Download notice = officer.waitForDownload(() -> officer.click("#notice"));
        assertThat(notice.suggestedFilename()).contains(number);
    }

    /** The dialog is shown and another field taken in one breath, as on a busy machine: it must keep what is written there. */
    @Test
    void a_reason_stays_under_the_ground_where_it_was_written() throws Exception {
        String number = journey.submitAnew();
        await(number, ApplicationStatus.AWAITING_DECISION);
        Page operator = opened("operator.one", number);
        String field = "refuseService:grounds:" + HAS_NUMBER + ":reason";

        operator.evaluate(
                "field => { document.getElementById('refuse').click(); document.getElementById(field).focus(); }",
                field);
        operator.waitForTimeout(LONGER_THAN_A_DIALOG_WAITS);
        operator.keyboard().type("The person holds a number.");

        assertThat(operator.locator("[id='" + field + "']")).hasValue("The person holds a number.");
    }

    @Test
    void a_registry_that_is_down_postpones_and_refuses_nobody() {
        ministries.set("operation=findPerson&mode=REFUSE");
        String number = file(CounterWalk.of(officer()));
        Page operator = opened("operator.one", number);
        assertThat(operator.locator("h1 .status-CHECKING")).isVisible();
        assertThat(operator.locator("#form")).hasCount(0);
        Browser.picture(operator, "walk-registry-down");

        ministries.reset();
        form(number);

        printAndHandOver(number);
    }

    private Page officer() {
        return browser.person("officer.ist", "en");
    }

    private static String file(CounterWalk officer) {
        officer.start();
        officer.walkToSummary();
        return fileAsShown(officer);
    }

    private static String fileAsShown(CounterWalk officer) {
        officer.press("file");
        return officer.page().locator("#outcome").innerText();
    }

    private void form(String number) {
        await(number, ApplicationStatus.AWAITING_DECISION);
        Page operator = opened("operator.one", number);
        operator.click("#form");
        operator.click("[id='formIin:confirm']");
        assertThat(operator.locator("#told")).containsText("Done.");
        await(number, ApplicationStatus.ISSUED);
    }

    private void judge(String number, String verdict) {
        await(number, ApplicationStatus.ADJUDICATION);
        Page operator = opened("operator.two", number);
        operator.fill(".judge textarea", "The photographs were compared.");
        operator.click(".judge button[id$=" + verdict + "]");
        assertThat(operator.locator(".verdict")).containsText("The photographs were compared.");
    }

    private void refuse(String number, int ground, String reason) {
        await(number, ApplicationStatus.AWAITING_DECISION);
        Page operator = opened("operator.one", number);
        operator.click("#refuse");
        operator.fill("[id='refuseService:grounds:" + ground + ":reason']", reason);
        operator.click("[id='refuseService:confirm']");
        assertThat(operator.locator("#decision .reason").last()).containsText(reason);
    }

    private void printAndHandOver(String number) {
        Page officer = opened("officer.ist", number);
        officer.click("#print");
        officer.fill("[id='printOriginal:paper']", "KZ-" + number);
        Download original = officer.waitForDownload(() -> officer.click("[id='printOriginal:confirm']"));
        assertThat(original.suggestedFilename()).isEqualTo("certificate-" + number + ".pdf");
        officer.reload();
        officer.click("#handOverNow");
        officer.fill("[id='handOverPaper:paper']", "KZ-" + number);
        officer.click("[id='handOverPaper:applicant']");
        assertThat(officer.locator("h1 .status-HANDED_OVER")).isVisible();
    }

    private void await(String number, ApplicationStatus status) {
        assertThat(journey.await(number, status)).isEqualTo(status);
    }

    private Page opened(String login, String number) {
        Page page = browser.person(login, "en");
        page.navigate("console/application?number=" + number);
        return page;
    }
}
