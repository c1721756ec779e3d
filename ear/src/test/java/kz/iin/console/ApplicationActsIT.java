package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.journey.Audited;
import kz.iin.journey.Journey;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnServer
class ApplicationActsIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Audited audit = new Audited(installation.database());

    @Test
    void a_number_is_formed_its_certificate_printed_and_handed_over() throws Exception {
        String number = awaitingDecision();

        formTwice(number);
        assertThat(journey.await(number, ApplicationStatus.ISSUED)).isEqualTo(ApplicationStatus.ISSUED);
        Page officer = opened("officer.fra", "en", number);
        officer.click("#print");
        officer.fill("[id='printOriginal:paper']", "KZ-" + number);
        Browser.picture(officer, "act-print");
        Download original = officer.waitForDownload(() -> officer.click("[id='printOriginal:confirm']"));
        officer.reload();
        officer.click("#handOverNow");
        Browser.picture(officer, "act-hand-over");
        officer.fill("[id='handOverPaper:paper']", "KZ-" + number);
        officer.click("[id='handOverPaper:applicant']");

        assertThat(officer.locator("#handOver")).containsText("officer.fra");
        Browser.picture(officer, "application-walked");
        assertThat(original.suggestedFilename()).isEqualTo("certificate-" + number + ".pdf");
        assertThat(officer.locator("#papers")).containsText("KZ-" + number);
        assertThat(audit.entriesOf(number))
                .contains(
                        "PRINTED_CERTIFICATE by officer.fra at DEU-FRA",
                        "HANDED_OVER_CERTIFICATE by officer.fra at DEU-FRA");
    }

    /** Who presses twice decides once. */
    private void formTwice(String number) {
        Page operator = opened("operator.one", "en", number);
        operator.click("#form");
        Browser.picture(operator, "act-form");
        operator.dblclick("[id='formIin:confirm']");
        assertThat(operator.locator("#told")).containsText("Done.");
        assertThat(Barriers.of(operator)).isEmpty();
        assertThat(audit.entriesOf(number)).containsOnlyOnce("ISSUED_NUMBER by operator.one");
    }

    @Test
    void a_refusal_wants_a_reason_and_keeps_it() throws Exception {
        String number = awaitingDecision();
        Page operator = opened("operator.one", "ru", number);

        operator.click("#refuse");
        operator.click("[id='refuseService:confirm']");
        assertThat(operator.locator("[id='refuseService:told']")).containsText("ст. 19-1");
        operator.fill("[id='refuseService:grounds:0:reason']", "Паспорт заявлен утерянным.");
        Browser.picture(operator, "act-refuse");
        operator.click("[id='refuseService:confirm']");

        assertThat(operator.locator("#decision .reason")).containsText("Паспорт заявлен утерянным.");
        assertThat(audit.entriesOf(number)).contains("REFUSED_SERVICE by operator.one");
    }

    @ParameterizedTest
    @CsvSource({"same, SAME", "different, DIFFERENT"})
    void an_operator_judges_a_match_side_by_side(String button, String verdict) throws Exception {
        String number = suspected();
        Page operator = opened("operator.two", "en", number);

        assertThat(operator.locator("#comparisons .differs")).containsText(new String[] {"Somewhere else"});
        operator.fill(".judge textarea", "   ");
        operator.click(".judge button[id$=" + button + "]");
        assertThat(operator.locator(".judge .ui-messages")).containsText("has to be filled in");
        operator.fill(".judge textarea", "The photographs were compared.");
        Browser.picture(operator, "adjudication-" + button);
        operator.click(".judge button[id$=" + button + "]");

        assertThat(operator.locator(".verdict")).containsText("The photographs were compared.");
        assertThat(journey.await(number, ApplicationStatus.AWAITING_DECISION))
                .isEqualTo(ApplicationStatus.AWAITING_DECISION);
        assertThat(audit.entriesOf(number)).contains("ADJUDICATED_CANDIDATE by operator.two");
    }

    @Test
    void an_officer_takes_an_application_back_for_the_applicant() throws Exception {
        String number = awaitingDecision();
        Page officer = opened("officer.fra", "kk", number);

        officer.click("#withdraw");
        officer.fill("[id='withdrawApplication:reason']", "Өтініш берушінің қалауы.");
        officer.click("[id='withdrawApplication:confirm']");

        assertThat(officer.locator("h1 .status-WITHDRAWN")).isVisible();
        assertThat(audit.entriesOf(number)).contains("WITHDREW_APPLICATION by officer.fra at DEU-FRA");
    }

    @ParameterizedTest
    @CsvSource({"supervisor.ist", "auditor", "admin"})
    void who_may_only_read_is_told_who_acts_instead(String login) throws Exception {
        Page reader = opened(login, "en", ConsoleFixture.ISSUED);

        reader.click(".hindrances summary");
        Browser.picture(reader, "acts-" + login);

        assertThat(reader.locator("#acts .acts button")).hasCount(0);
        assertThat(reader.locator(".hindrances")).containsText("A consular officer of this mission does it");
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

    @Test
    void a_certificate_is_printed_again_for_a_reason() throws Exception {
        String number = issued();
        Page officer = opened("officer.fra", "en", number);
        officer.click("#print");
        officer.fill("[id='printOriginal:paper']", "KZ-" + number);
        officer.waitForDownload(() -> officer.click("[id='printOriginal:confirm']"));
        officer.reload();

        officer.click("#copy");
        officer.selectOption("[id='printCopy:reason']", "ORIGINAL_LOST");
        Browser.picture(officer, "act-copy");
        assertThat(Barriers.of(officer)).isEmpty();
        Download copy = officer.waitForDownload(() -> officer.click("[id='printCopy:confirm']"));
        officer.reload();

        assertThat(copy.suggestedFilename()).isEqualTo("certificate-" + number + ".pdf");
        assertThat(officer.locator("#papers")).containsText("The original is lost");
    }

    @Test
    void another_operator_annuls_a_number_that_he_repeats_for_a_reason() throws Exception {
        String number = issued();
        Page operator = opened("operator.two", "en", number);
        operator.click("#annul");
        operator.fill("[id='annulNumber:iin']", "800101050003");
        operator.fill("[id='annulNumber:reason']", "Formed for a person who has one.");
        operator.click("[id='annulNumber:confirm']");
        assertThat(operator.locator("[id='annulNumber:told']")).not().isEmpty();
        Browser.picture(operator, "act-annul");
        assertThat(Barriers.of(operator)).isEmpty();

        operator.fill("[id='annulNumber:iin']", iinOf(number));
        operator.fill("[id='annulNumber:reason']", "Formed for a person who has one.");
        operator.dblclick("[id='annulNumber:confirm']");

        assertThat(operator.locator("#annulment")).containsText("Formed for a person who has one.");
        assertThat(audit.entriesOf(number)).containsOnlyOnce("ANNULLED_NUMBER by operator.two");
    }

    @Test
    void who_formed_a_number_does_not_annul_it() throws Exception {
        Page operator = opened("operator.one", "en", issued());

        assertThat(operator.locator("#annul")).hasCount(0);
    }

    private String issued() throws Exception {
        String number = awaitingDecision();
        formTwice(number);
        journey.await(number, ApplicationStatus.ISSUED);
        return number;
    }

    private String iinOf(String number) {
        return installation
                .database()
                .text("select iin from formed_number f join application a"
                        + " on a.id = f.application_id where a.number = '" + number + "'");
    }

    private String awaitingDecision() throws Exception {
        String number = journey.submitAnew();
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        return number;
    }

    private Page opened(String login, String language, String number) {
        Page page = browser.person(login, language);
        page.navigate("console/application?number=" + number);
        return page;
    }
}
