package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.DocumentReading;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.journey.Audited;
import kz.iin.journey.Journey;
import kz.iin.testing.Installation;
import kz.iin.testing.Management;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Where two operators have to agree: what the one and what the other can do at the console. */
@OnServer
class SecondOperatorIT {

    private static final String FOUR_EYES = "iin.four-eyes";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();
    private final Management management = new Management(installation);
    private final Journey journey = new Journey(installation.address());
    private final Audited audit = new Audited(installation.database());

    @BeforeEach
    void four_eyes_are_asked_for() {
        management.setSystemProperty(FOUR_EYES, "true");
    }

    @AfterEach
    void and_no_more() {
        management.removeSystemProperty(FOUR_EYES);
    }

    @Test
    void who_judged_a_match_leaves_the_number_to_a_second_operator() throws Exception {
        String number = suspected();
        Page first = judged("operator.two", number);
        assertThat(first.locator("#form")).hasCount(0);
        assertThat(first.locator("#refuse")).isVisible();
        first.click(".hindrances summary");
        assertThat(first.locator(".hindrances")).containsText("another operator forms the number");
        Browser.picture(first, "second-after-verdict");
        assertThat(Barriers.of(first)).isEmpty();
        form("operator.one", number);

        assertThat(audit.entriesOf(number))
                .containsOnlyOnce("ADJUDICATED_CANDIDATE by operator.two")
                .containsOnlyOnce("ISSUED_NUMBER by operator.one")
                .doesNotContain("ISSUED_NUMBER by operator.two");
    }

    @Test
    void a_page_opened_before_two_had_to_agree_refuses_on_confirming() throws Exception {
        String number = suspected();
        management.removeSystemProperty(FOUR_EYES);
        Page first = judged("operator.two", number);
        first.click("#form");
        management.setSystemProperty(FOUR_EYES, "true");

        first.click("[id='formIin:confirm']");

        assertThat(first.locator("[id='formIin:told']")).containsText("needs another operator");
        assertThat(journey.await(number, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(audit.entriesOf(number)).doesNotContain("ISSUED_NUMBER");
    }

    @Test
    void a_number_in_spite_of_a_check_is_proposed_by_one_and_formed_by_another() throws Exception {
        String number = journey.submit(withTheZoneOfSomebodyElse());
        journey.await(number, ApplicationStatus.AWAITING_DECISION);

        Page first = form("operator.one", number);
        assertThat(first.locator("#proposal")).containsText("operator.one");
        assertThat(first.locator("#form")).hasCount(0);
        first.click(".hindrances summary");
        assertThat(first.locator(".hindrances")).containsText("another operator is needed");
        Browser.picture(first, "second-proposed");
        assertThat(Barriers.of(first)).isEmpty();
        form("operator.two", number);

        assertThat(journey.await(number, ApplicationStatus.ISSUED)).isEqualTo(ApplicationStatus.ISSUED);
        assertThat(audit.entriesOf(number))
                .containsOnlyOnce("PROPOSED_NUMBER by operator.one")
                .containsOnlyOnce("ISSUED_NUMBER by operator.two");
    }

    /** The page anew, after a verdict of that operator. */
    private Page judged(String login, String number) throws Exception {
        Page page = opened(login, number);
        page.fill(".judge textarea", "The photographs were compared.");
        page.click(".judge button[id$=different]");
        assertThat(page.locator(".verdict")).containsText("The photographs were compared.");
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        page.navigate("console/application?number=" + number);
        return page;
    }

    private static Page form(String login, String number) {
        Page operator = opened(login, number);
        operator.click("#form");
        operator.click("[id='formIin:confirm']");
        assertThat(operator.locator("#told")).containsText("Done.");
        return operator;
    }

    /** Of somebody else in another place. */
    private String suspected() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        journey.submit(submission);
        submission.setRequestId(UUID.randomUUID().toString());
        submission.getPerson().setBirthPlace("Somewhere else");
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.ADJUDICATION);
        return number;
    }

    private SubmitApplication withTheZoneOfSomebodyElse() {
        DocumentReading reading = new DocumentReading();
        reading.getLine()
                .addAll(List.of(
                        "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                        "L898902C36UTO7408122F1204159ZE184226B<<<<<10"));
        SubmitApplication submission = journey.anotherSubmission();
        submission.setDocumentReading(reading);
        return submission;
    }

    private static Page opened(String login, String number) {
        Page page = browser.person(login, "en");
        page.navigate("console/application?number=" + number);
        return page;
    }
}
