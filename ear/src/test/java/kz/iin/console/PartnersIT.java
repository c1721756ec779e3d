package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.security.cert.X509Certificate;
import kz.iin.run.Database;
import kz.iin.run.Tls;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Partners and their certificates. */
@OnServer
class PartnersIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @BeforeEach
    void two_administrators() {
        People.write(database);
        forget();
    }

    @AfterEach
    void forget() {
        database.execute("""
                delete from administration_proposal;
                update sender set active = true where sender_id = 'MTSRIAP';
                delete from sender_certificate where sender_id = 'REPLACED'
                    or (sender_id, use) = ('MFA', 'SIGNATURE') and valid_from > now() - interval '5 minutes';
                delete from sender where sender_id = 'REPLACED'""");
    }

    @Test
    void a_certificate_of_a_partner_is_proposed_by_one_and_rejected_by_another() throws IOException {
        X509Certificate certificate =
                Installation.current().tls().client("PARTNER").certificate();
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/partners");
        first.selectOption("[id='propose:partner']", "MFA");
        first.fill("[id='propose:certificate']", Tls.pem(certificate));
        first.click("[id='propose:send']");
        Browser.picture(first, "partners");
        assertThat(first.locator("#told")).containsText("second administrator");

        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        second.click("button:has-text('Reject')");

        assertThat(second.locator(".applications tbody")).containsText("No change waits");
        assertThat(acts("REJECTED_CHANGE", "admin.two")).isPositive();
    }

    @Test
    void a_partner_is_shut_out_at_once_and_let_in_by_two() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/partners");
        page.locator("tr:has-text('MTSRIAP') button:has-text('Shut out')").click();
        assertThat(shutOut()).isEqualTo(1);
        page.locator("tr:has-text('MTSRIAP') button:has-text('Let in')").click();
        assertThat(page.locator("#told")).containsText("second administrator");
        assertThat(shutOut()).isEqualTo(1);

        SecondAdministrator.confirms(browser, "partner-let-in");

        assertThat(shutOut()).isZero();
        assertThat(acts("CHANGED_PARTNER", "admin.one")).isPositive();
        assertThat(acts("CHANGED_PARTNER", "admin.two")).isPositive();
    }

    @Test
    void another_certificate_of_a_partner_is_seen_before_and_after_and_believed_by_two() throws IOException {
        X509Certificate certificate =
                Installation.current().tls().client("ANOTHER").certificate();
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/partners");
        first.selectOption("[id='propose:partner']", "MFA");
        first.selectOption("[id='propose:use']", "SIGNATURE");
        first.fill("[id='propose:certificate']", Tls.pem(certificate));
        first.click("[id='propose:send']");

        SecondAdministrator.confirms(browser, "certificate-proposal");

        assertThat(database.count("select count(*) from audit_change where field = 'MFA/certificate/SIGNATURE'"))
                .isPositive();
    }

    @Test
    void a_certificate_that_another_one_replaces_ends_at_once() throws IOException {
        believedBy("THE-ONE-BEFORE", "THE-NEXT-ONE");
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/partners");
        page.locator("tr:has-text('REPLACED') .certificate-line button").first().click();
        assertThat(page.locator("#told")).containsText("Saved");
        assertThat(believed()).isEqualTo(1);
    }

    @Test
    void the_last_certificate_of_a_use_does_not_end_and_the_partner_is_shut_out_instead() throws IOException {
        believedBy("THE-ONLY-ONE");
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/partners");
        Locator row = page.locator("tr:has-text('REPLACED')");

        row.locator(".certificate-line button").click();
        assertThat(page.locator("#told"))
                .hasText(
                        "Not ended: it is the last certificate of its use. Add the next one first, or shut the partner out.");
        Browser.picture(page, "partners-last-certificate");
        assertThat(Barriers.of(page)).isEmpty();
        assertThat(believed()).isEqualTo(1);

        row.locator("button:has-text('Shut out')").click();
        assertThat(page.locator("#told")).hasText("Saved.");
        assertThat(database.count("select count(*) from sender where sender_id = 'REPLACED' and active"))
                .isZero();
    }

    @Test
    void a_text_that_is_no_certificate_is_not_proposed() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/partners");

        page.fill("[id='propose:certificate']", "nothing of the kind");
        page.click("[id='propose:send']");

        assertThat(page.locator("#told")).containsText("no certificate");
        assertThat(database.count("select count(*) from administration_proposal"))
                .isZero();
    }

    /** A system that signs with the keys of these certificates. */
    private void believedBy(String... owners) throws IOException {
        database.execute("select add_sender('REPLACED', 'of the test', array['SIGNATURE'])");
        for (String owner : owners) {
            X509Certificate certificate =
                    Installation.current().tls().client(owner).certificate();
            database.execute("select add_sender_certificate('REPLACED', 'SIGNATURE', '%s', now() - interval '1 day')"
                    .formatted(Tls.pem(certificate)));
        }
    }

    private long believed() {
        return database.count(
                "select count(*) from sender_certificate where sender_id = 'REPLACED' and valid_to is null");
    }

    private long shutOut() {
        return database.count("select count(*) from sender where sender_id = 'MTSRIAP' and not active");
    }

    private long acts(String act, String actor) {
        return database.count("select count(*) from audit_entry where act = '" + act + "' and actor = '" + actor + "'");
    }
}
