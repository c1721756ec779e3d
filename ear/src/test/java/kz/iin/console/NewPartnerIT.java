package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import kz.iin.run.Database;
import kz.iin.run.Tls;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another system that is to call us. */
@OnServer
class NewPartnerIT {

    private static final String ID = "NEW.SYSTEM";

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
                delete from sender_certificate where sender_id = 'NEW.SYSTEM';
                delete from sender_operation where sender_id = 'NEW.SYSTEM';
                delete from sender where sender_id = 'NEW.SYSTEM'""");
    }

    @Test
    void a_partner_is_registered_by_two_and_then_believed_and_shut_out_like_any_other() throws IOException {
        Page first = People.signedIn(browser, "admin.one");
        propose(first, ID);
        Browser.picture(first, "new-partner-told");
        first.locator("[id='new:send']").scrollIntoViewIfNeeded();
        Browser.picture(first, "new-partner");
        assertThat(Barriers.of(first)).isEmpty();
        assertThat(first.locator("#newTold")).containsText("second administrator");
        assertThat(senders()).isZero();

        SecondAdministrator.confirms(browser, "new-partner-proposal");
        assertThat(senders()).isEqualTo(1);
        assertThat(database.text("""
                select string_agg(service || '/' || operation, ' ' order by operation) from sender_operation
                where sender_id = 'NEW.SYSTEM'""")).isEqualTo("mfa/getApplicationStatus mfa/getReceipt");

        proposeCertificate(first);
        SecondAdministrator.confirms(browser, "new-partner-certificate");
        assertThat(database.count("select count(*) from sender_certificate where sender_id = 'NEW.SYSTEM'"))
                .isEqualTo(1);
        first.navigate("console/partners");
        first.locator("tr:has-text('NEW.SYSTEM') button:has-text('Shut out')").click();
        assertThat(first.locator("#told")).hasText("Saved.");
        assertThat(senders()).isZero();
    }

    @Test
    void what_can_not_be_so_is_told_by_its_field_and_nothing_is_proposed() {
        Page page = People.signedIn(browser, "admin.one");

        propose(page, "not an id");
        assertThat(page.locator("#newTold")).containsText("Id of the sender: Latin letters");
        propose(page, "mvd");
        assertThat(page.locator("#newTold")).containsText("there is one already that is called so");
        page.navigate("console/partners");
        page.fill("[id='new:id']", ID);
        page.fill("[id='new:name']", "A system");
        page.click("[id='new:send']");
        assertThat(page.locator("#newTold")).containsText("one proof at least");
        assertThat(page.locator("[id='new:name']")).hasValue("A system");

        assertThat(database.count("select count(*) from administration_proposal"))
                .isZero();
    }

    private static void propose(Page page, String id) {
        page.navigate("console/partners");
        page.fill("[id='new:id']", id);
        page.fill("[id='new:name']", "System of the test");
        page.check("#new label:has-text('signature')");
        page.check("#new label:has-text('mfa/getApplicationStatus')");
        page.check("#new label:has-text('mfa/getReceipt')");
        page.click("[id='new:send']");
    }

    private static void proposeCertificate(Page page) throws IOException {
        page.navigate("console/partners");
        page.selectOption("[id='propose:partner']", ID);
        page.selectOption("[id='propose:use']", "SIGNATURE");
        page.fill(
                "[id='propose:certificate']",
                Tls.pem(Installation.current().tls().client("NEWSYSTEM").certificate()));
        page.click("[id='propose:send']");
    }

    private long senders() {
        return database.count("select count(*) from sender where sender_id = 'NEW.SYSTEM' and active");
    }
}
