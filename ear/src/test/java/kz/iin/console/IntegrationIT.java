package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.security.cert.X509Certificate;
import kz.iin.journey.Audited;
import kz.iin.journey.Journey;
import kz.iin.run.Database;
import kz.iin.run.Patience;
import kz.iin.run.Tls;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traffic with the ministries, in the hands of an administrator. */
@OnServer
class IntegrationIT {

    private static final String LETTER = "5b0c0f6e-6a51-4c3c-9a39-00000000dead";
    private static final int LONG_ENOUGH_FOR_THREE_ROUNDS_MILLIS = 3000;
    private static final Patience SOON = Patience.ofSeconds(60);

    private static final Page.GetByTextOptions EXACTLY = new Page.GetByTextOptions().setExact(true);

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();
    private final Journey journey = new Journey(Installation.current().address());
    private final Audited audited = new Audited(database);

    @BeforeEach
    @AfterEach
    void nobody_is_paused_nothing_is_dead_and_nothing_ends() {
        database.execute("""
                delete from partner_pause; delete from shut_operation; delete from outbox where message_id = '%s';
                delete from sender_certificate where sender_id like 'END%%'; delete from sender where sender_id like 'END%%';
                delete from key_alert where purpose = 'certificates' and days = 30""".formatted(LETTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console/integration",
                "console/integration/messages",
                "console/integration/dead-letters",
                "console/integration/message?id=5b0c0f6e-6a51-4c3c-9a39-00000000dead"
            })
    void who_serves_applicants_has_no_access(String url) {
        Page page = browser.person("supervisor.ist", "en");

        assertThat(page.navigate(url).status()).isEqualTo(403);
    }

    @Test
    void a_paused_ministry_is_asked_nothing_until_it_is_resumed() throws Exception {
        Page page = browser.person("admin", "en");
        page.navigate("console/integration");
        Locator line = page.locator(".line", new Page.LocatorOptions().setHasText("MVD"));

        line.locator("input[type=text]").fill("works on the line");
        line.locator("button").click();
        assertThat(line.locator(".status-PAUSED")).hasText("paused");
        String number = journey.submit(Applications.all().get(2).ofSomebodyElse());
        page.waitForTimeout(LONG_ENOUGH_FOR_THREE_ROUNDS_MILLIS);
        page.navigate("console/integration");
        Browser.picture(page, "integration-paused");

        assertThat(tries(number)).isZero();
        assertThat(line.locator(".remark")).containsText("works on the line");
        line.locator("button").click();
        assertThat(line.locator(".status-PAUSED")).hasCount(0);
        assertThat(SOON.sees(() -> isAnswered(number))).isTrue();
        assertThat(acts("PAUSED_PARTNER")).isPositive();
        assertThat(acts("RESUMED_PARTNER")).isPositive();
    }

    @Test
    void a_pause_needs_a_reason() {
        Page page = browser.person("admin", "en");
        page.navigate("console/integration");

        page.getByText("Pause", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();

        assertThat(page.locator(".field-wrong").first()).hasText("Say why.");
        assertThat(database.count("select count(*) from partner_pause")).isZero();
    }

    @Test
    void an_auditor_sees_it_all_and_changes_nothing() {
        aDeadLetter();
        Page page = browser.person("auditor", "en");

        page.navigate("console/integration");
        assertThat(page.locator(".line")).hasCount(3);
        assertThat(page.locator(".line button")).hasCount(0);
        page.navigate("console/integration/dead-letters");

        assertThat(page.locator("main")).containsText(LETTER);
        assertThat(page.locator("main button")).hasCount(0);
    }

    @Test
    void an_operation_that_is_left_alone_is_shown() {
        database.execute(
                "insert into shut_operation values ('node', 'FIND_BY_NAME', now(), now() + interval '1 minute')");
        Page page = browser.person("admin", "en");

        page.navigate("console/integration");

        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Search by name")))
                .containsText("open: too many calls failed");
    }

    @Test
    void certificates_and_keys_that_end_soon_are_shown_with_the_days_that_are_left() throws IOException {
        endIn("ENDING_SOON", "5 days 1 hour");
        endIn("ENDING_LATER", "45 days 1 hour");
        endIn("ENDING_AFTERWARDS", "61 days");
        endIn("ENDED", "-1 hour");
        Page page = browser.person("auditor", "en");
        assertThat(SOON.sees(() -> isOwnEndShown(page))).isTrue();

        page.locator("#certificates").scrollIntoViewIfNeeded();
        Browser.picture(page, "integration-certificates");

        assertThat(ending(page, "ENDING_SOON")).containsText("5 days");
        assertThat(ending(page, "ENDING_SOON").locator(".failed")).hasCount(1);
        assertThat(ending(page, "ENDING_LATER")).containsText("45 days");
        assertThat(ending(page, "ENDING_LATER").locator(".failed")).hasCount(0);
        assertThat(ending(page, "ENDING_AFTERWARDS")).hasCount(0);
        assertThat(ending(page, "ENDED")).containsText("has ended");
        assertThat(ending(page, "Ours").first()).containsText("20 days");
        assertThat(ending(page, "Ours").first()).containsText("Signing of certificates");
        assertThat(Barriers.of(page)).isEmpty();
    }

    /** Every minute such an alert is settled, as long as there is a key in truth. */
    private boolean isOwnEndShown(Page page) {
        database.execute("""
                insert into key_alert (purpose, days, covered_until, raised_at)
                values ('certificates', 30, now() + interval '20 days 1 hour', now())
                on conflict (purpose, days) where settled_at is null do update set covered_until = excluded.covered_until""");
        page.navigate("console/integration");
        return ending(page, "Ours").count() > 0;
    }

    /** A system of which no other test knows, believed by one certificate for so long yet. */
    private void endIn(String sender, String time) throws IOException {
        X509Certificate certificate =
                Installation.current().tls().client(sender).certificate();
        database.execute("""
                select add_sender('%1$s', 'of the test', array['SIGNATURE']);
                select add_sender_certificate('%1$s', 'SIGNATURE', '%2$s', now() - interval '9 days', now() + interval '%3$s')""".formatted(sender, Tls.pem(certificate), time));
    }

    private static Locator ending(Page page, String whose) {
        return page.locator("#certificates tbody tr", new Page.LocatorOptions().setHas(page.getByText(whose, EXACTLY)));
    }

    @Test
    void a_dead_letter_is_sent_again_under_its_own_id_once() {
        database.execute("insert into partner_pause values ('MTSRIAP', now(), 'test', 'nothing is sent meanwhile')");
        aDeadLetter();
        Page page = browser.person("admin", "en");
        page.navigate("console/integration/dead-letters");
        Browser.picture(page, "dead-letters");
        Page sameInAnotherTab = browser.person("admin", "en");
        sameInAnotherTab.navigate("console/integration/dead-letters");

        replay(page);
        replay(sameInAnotherTab);

        assertThat(page.locator(".told")).hasText("Sent again: 1");
        assertThat(sameInAnotherTab.locator(".told")).hasText("Sent again: 0");
        assertThat(database.count("select count(*) from outbox where message_id = '" + LETTER
                        + "' and dead_at is null and tries = 0"))
                .isEqualTo(1);
        assertThat(audited.changesOf(ConsoleFixture.UNDER_CHECK))
                .containsOnlyOnce("REPLAYED_MESSAGES: " + LETTER + " dead > waiting");
    }

    @Test
    void a_message_is_found_by_application_and_number_and_read_with_a_reason() throws Exception {
        String number = journey.submit(Applications.all().get(3).ofSomebodyElse());
        assertThat(SOON.sees(() -> isAnswered(number))).isTrue();
        Page page = browser.person("admin", "en");
        page.navigate("console/integration/messages?application=" + number);
        Browser.picture(page, "messages");

        page.locator("tr", new Page.LocatorOptions().setHasText("checkPerson"))
                .locator("a")
                .click();
        page.click("[id='look:request']");
        assertThat(page.locator(".field-wrong")).hasText("Say why you look.");
        page.fill("[id='look:reason']", "the applicant complains");
        page.click("[id='look:request']");
        Browser.picture(page, "message");

        assertThat(page.locator(".message-text")).containsText("checkPerson");
        assertThat(audited.changesOf(number))
                .anyMatch(change -> change.startsWith("VIEWED_MESSAGE: reason - > the applicant complains"));
    }

    @Test
    void the_number_of_a_person_never_stands_in_the_url() {
        Page page = browser.person("admin", "en");
        page.navigate("console/integration/messages");

        page.fill("[id='search:iin']", ConsoleFixture.ISSUED_IIN);
        page.click("[id='search:find']");

        assertThat(page.locator(".messages tbody")).hasText("No message matches.");
        assertThat(page.url()).doesNotContain(ConsoleFixture.ISSUED_IIN);
        page.fill("[id='search:iin']", "850617059012");
        page.click("[id='search:find']");
        assertThat(page.locator(".field-wrong")).hasText("This is no IIN: 12 digits with a right check digit.");
    }

    private void aDeadLetter() {
        database.execute("""
                insert into outbox (id, message_id, partner, operation, application_id, payload, created_at, due_at, tries,
                    last_failure, dead_at)
                values (-1, '%s', 'MTSRIAP', 'ANNUL_NUMBER', 90000001, '<x/>', now(), now(), 3, 'INVALID_VALUE', now())""".formatted(LETTER));
    }

    private static void replay(Page page) {
        page.locator("tr", new Page.LocatorOptions().setHasText(LETTER))
                .locator("input[type=checkbox]")
                .check();
        page.click("[id='letters:replay']");
    }

    private long tries(String number) {
        return database.count(
                "select coalesce(sum(tries), 0) from outbox join application on application.id = application_id"
                        + " where partner = 'MVD' and number = '" + number + "'");
    }

    private boolean isAnswered(String number) {
        return database.count("select count(*) from outbox join application on application.id = application_id"
                        + " where partner = 'MVD' and done_at is not null and number = '" + number + "'")
                > 0;
    }

    private long acts(String act) {
        return database.count("select count(*) from audit_entry where actor = 'admin' and act = '" + act + "'");
    }
}
