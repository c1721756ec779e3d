package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.journey.Audited;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An officer corrects what was entered: fields, what would change, why, and what came of it. */
@OnServer
class CorrectionPageIT {

    private static final String SENT_TWICE = """
            async () => {
                const body = new FormData(document.getElementById('correction'));
                body.append('correction:confirm', '');
                const send = () => fetch(location.pathname, { method: 'POST', body });
                await send();
                return (await send()).url;
            }""";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();
    private final Database database = installation.database();
    private final Journey journey = new Journey(installation.address());
    private final Audited audit = new Audited(database);

    @Test
    void before_the_decision_what_was_entered_is_corrected_for_a_reason_and_asked_again() throws Exception {
        String number = filed();
        Page officer = opened("officer.fra", number);
        officer.click("#correct");
        String before = officer.inputValue(field("BIRTH_PLACE"));
        officer.fill(field("BIRTH_PLACE"), "Corrected town");
        officer.click(field("review"));

        assertThat(officer.locator("#changes tbody tr")).hasCount(1);
        assertThat(officer.locator("#changes tbody")).containsText("Corrected town");
        Browser.picture(officer, "correction-review");
        assertThat(Barriers.of(officer)).isEmpty();
        officer.click(field("confirm"));
        assertThat(officer.locator(field("told"))).containsText("has to be filled in");
        officer.fill(field("reason"), "The town was misread in the passport.");
        officer.setInputFiles(field("fileIDENTITY_DOCUMENT"), CounterWalk.picture("again.png"));
        officer.dblclick(field("confirm"));

        assertThat(officer.locator("#told")).containsText("corrected");
        assertThat(officer.locator("#person")).containsText("Corrected town");
        assertThat(officer.locator("#corrections")).containsText("The town was misread in the passport.");
        Browser.picture(officer, "corrected");
        assertThat(audit.entriesOf(number)).containsOnlyOnce("CORRECTED_APPLICATION by officer.fra at DEU-FRA");
        assertThat(audit.changesOf(number))
                .contains("CORRECTED_APPLICATION: birthPlace " + before + " > Corrected town");
        assertThat(database.text("select reason from correction c join application a on a.id = c.application_id"
                        + " where a.number = '" + number + "'"))
                .isEqualTo("The town was misread in the passport.");
    }

    @Test
    void what_the_consent_says_is_corrected_and_the_audit_has_it_before_and_after() throws Exception {
        String number = filed();
        Page officer = opened("officer.fra", number);
        officer.click("#correct");
        officer.fill(field("OPERATOR_NAME"), "Ministry of Foreign Affairs");
        officer.fill(field("OPERATOR_BIN"), "94024000002");
        officer.fill(field("TEXT_VERSION"), "2026-2");
        officer.fill(field("CONSENT_DATA"), "Names, birth, citizenship, document, copies.");
        officer.click(field("review"));
        assertThat(officer.locator(field("OPERATOR_BINSaid"))).containsText("12 digits");
        officer.fill(field("OPERATOR_BIN"), "940240000021");
        officer.check(field("ACROSS_BORDERS"));
        officer.click(field("review"));
        assertThat(officer.locator("#changes tbody")).containsText("940240000021");
        Browser.picture(officer, "correction-consent");
        assertThat(Barriers.of(officer)).isEmpty();

        officer.fill(field("reason"), "The identification number of the operator was mistyped.");
        officer.click(field("confirm"));

        assertThat(officer.locator("#told")).containsText("corrected");
        assertThat(officer.locator("#service")).containsText("940240000021");
        assertThat(audit.changesOf(number))
                .anySatisfy(change -> assertThat(change)
                        .startsWith("CORRECTED_APPLICATION: consent/operatorBin ")
                        .endsWith(" > 940240000021"));
    }

    @Test
    void what_is_sent_again_by_a_page_that_led_away_leads_to_the_application() throws Exception {
        String number = filed();
        Page officer = opened("officer.fra", number);
        officer.click("#correct");
        officer.fill(field("BIRTH_PLACE"), "Sent twice");
        officer.click(field("review"));
        officer.fill(field("reason"), "The town was misread.");

        Object address = officer.evaluate(SENT_TWICE);

        assertThat(address).asString().endsWith("console/application?number=" + number);
        assertThat(audit.entriesOf(number)).containsOnlyOnce("CORRECTED_APPLICATION by officer.fra at DEU-FRA");
    }

    @Test
    void what_can_not_be_read_is_told_at_its_field_and_nothing_is_shown_to_confirm() throws Exception {
        Page officer = browser.person("officer.fra", "ru");
        officer.navigate("console/correction?number=" + filed());

        officer.click(field("review"));
        assertThat(officer.locator(field("told"))).containsText("Ничего не изменится");
        officer.fill(field("ISSUED"), "31.02.2024");
        officer.click(field("review"));
        Browser.picture(officer, "correction-wrong");

        assertThat(officer.locator(field("told"))).containsText("неверно");
        assertThat(officer.locator(field("ISSUEDSaid"))).not().isEmpty();
        assertThat(officer.locator("#changes")).hasCount(0);
        assertThat(Barriers.of(officer)).isEmpty();
    }

    @Test
    void who_saw_earlier_data_is_told_and_corrects_nothing() throws Exception {
        String number = filed();
        Page late = browser.person("officer.fra", "en");
        late.navigate("console/correction?number=" + number);
        late.fill(field("BIRTH_PLACE"), "Too late");
        late.click(field("review"));
        late.locator("#changes").waitFor();
        correct(number, "First");

        late.fill(field("reason"), "Another reason.");
        late.click(field("confirm"));

        assertThat(late.locator(field("told"))).not().isEmpty();
        assertThat(database.text("select birth_place from application where number = '" + number + "'"))
                .isEqualTo("First");
    }

    @Test
    void what_is_refused_is_not_corrected_and_the_page_says_why() {
        Page officer = browser.person("officer.ist", "en");

        officer.navigate("console/correction?number=" + ConsoleFixture.REFUSED);

        assertThat(officer.locator("#hindrance")).hasText("It is decided already");
        assertThat(officer.locator("#correction")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor.ist", "operator.one", "auditor", "admin"})
    void nobody_but_an_officer_of_the_mission_opens_it(String login) {
        int status = browser.person(login, "en")
                .request()
                .get("console/correction?number=" + ConsoleFixture.ISSUED)
                .status();

        assertThat(status).isEqualTo(403);
    }

    /** The number in the address is another one by then. */
    @Test
    void a_page_that_was_opened_corrects_no_other_application() throws Exception {
        String own = filed();
        Page officer = browser.person("officer.fra", "en");
        officer.navigate("console/correction?number=" + own);
        officer.fill(field("BIRTH_PLACE"), "Forged town");
        officer.click(field("review"));
        officer.locator("#changes").waitFor();
        officer.fill(field("reason"), "Forged.");

        officer.evaluate("document.getElementById('correction').action += '?number=" + ConsoleFixture.OF_ANKARA + "'");
        officer.click(field("confirm"));
        officer.waitForLoadState();

        assertThat(database.text(
                        "select birth_place from application where number = '" + ConsoleFixture.OF_ANKARA + "'"))
                .isEqualTo("Ankara");
    }

    private void correct(String number, String birthPlace) {
        Page officer = opened("officer.fra", number);
        officer.click("#correct");
        officer.fill(field("BIRTH_PLACE"), birthPlace);
        officer.click(field("review"));
        officer.fill(field("reason"), "The town was misread.");
        officer.click(field("confirm"));
        assertThat(officer.locator("#told")).containsText("corrected");
    }

    private String filed() throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        submission.setRequestId(UUID.randomUUID().toString());
        String number = journey.submit(submission);
        journey.await(number, ApplicationStatus.AWAITING_DECISION);
        return number;
    }

    private static Page opened(String login, String number) {
        Page page = browser.person(login, "en");
        page.navigate("console/application?number=" + number);
        return page;
    }

    private static String field(String name) {
        return "[id='correction:" + name + "']";
    }
}
