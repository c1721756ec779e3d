package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnServer
class AdministrationIT {

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
                delete from console_user_role where login = 'new.person' or (login, role) = ('totp.one', 'ADMINISTRATOR');
                delete from console_user where login = 'new.person'""");
    }

    @Test
    void a_new_person_signs_in_with_the_password_that_was_told() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/user");
        page.fill("[id='user:login']", "new.person");
        page.check("label:has-text('Consular officer')");
        page.selectOption("[id='user:mission']", "TUR-IST");
        page.click("[id='user:save']");
        String password = page.locator("#password").innerText();
        Browser.picture(page, "user-registered");

        Page person = browser.visitor("en");
        person.navigate("console/applications");
        Browser.signIn(person, "new.person", password);

        assertThat(person.locator("h1")).hasText("Applications");
        assertThat(changes("new.person/roles")).isEqualTo(1);
    }

    @Test
    void an_officer_without_a_mission_is_refused_at_the_field() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/user");
        page.fill("[id='user:login']", "new.person");
        page.check("label:has-text('Consular officer')");

        page.click("[id='user:save']");

        assertThat(page.locator("#told")).containsText("needs a mission");
        assertThat(database.count("select count(*) from console_user where login = 'new.person'"))
                .isZero();
    }

    @Test
    void an_administrator_is_made_by_two() {
        Page first = People.signedIn(browser, "admin.one");
        first.navigate("console/user?login=totp.one");
        first.check("label:has-text('Administrator')");
        first.click("[id='user:save']");
        assertThat(first.locator("#told")).containsText("confirmed by a second one");
        first.navigate("console/proposals");
        assertThat(first.locator("button:has-text('Confirm')")).hasCount(0);
        assertThat(administrators("totp.one")).isZero();

        Page second = People.signedIn(browser, "admin.two");
        second.navigate("console/proposals");
        Browser.picture(second, "proposals");
        second.click("button:has-text('Confirm')");

        assertThat(administrators("totp.one")).isEqualTo(1);
        assertThat(acts("PROPOSED_CHANGE", "admin.one")).isPositive();
        assertThat(acts("CHANGED_USER", "admin.two")).isPositive();
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
    void a_partner_is_shut_out_and_let_in_again() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/partners");

        page.locator("tr:has-text('MTSRIAP') button").click();
        assertThat(database.count("select count(*) from sender where sender_id = 'MTSRIAP' and not active"))
                .isEqualTo(1);
        page.locator("tr:has-text('MTSRIAP') button").click();

        assertThat(database.count("select count(*) from sender where sender_id = 'MTSRIAP' and active"))
                .isEqualTo(1);
        assertThat(acts("CHANGED_PARTNER", "admin.one")).isGreaterThanOrEqualTo(2);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users",
                "user",
                "user?login=admin.one",
                "proposals",
                "partners",
                "rule-sets",
                "rule-set?code=OPEN",
                "missions",
                "mission",
                "mission?code=TUR-IST",
                "holidays",
                "settings",
                "special-days",
                "treaties",
                "audit",
                "audit-table"
            })
    void nobody_but_administrators_and_auditors_opens_these_pages(String page) {
        assertThat(browser.person("officer.ist", "en")
                        .request()
                        .get("console/" + page)
                        .status())
                .isEqualTo(403);
        assertThat(browser.person("operator.one", "en")
                        .request()
                        .get("console/" + page)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void an_auditor_reads_and_changes_nothing() {
        Page page = People.signedIn(browser, "auditor.two");

        page.navigate("console/user?login=admin.one");

        assertThat(page.locator("[id='user:save']")).hasCount(0);
        page.navigate("console/users");
        Browser.picture(page, "users");
        assertThat(page.locator("#newUser")).hasCount(0);
    }

    private long administrators(String login) {
        return database.count(
                "select count(*) from console_user_role where role = 'ADMINISTRATOR' and login = '" + login + "'");
    }

    private long changes(String field) {
        return database.count("select count(*) from audit_change where field = '" + field + "'");
    }

    private long acts(String act, String actor) {
        return database.count("select count(*) from audit_entry where act = '" + act + "' and actor = '" + actor + "'");
    }
}
