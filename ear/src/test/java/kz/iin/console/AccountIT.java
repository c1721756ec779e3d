package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Instant;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class AccountIT {

    private static final String LOGIN = "account.one";
    private static final String WANTED = "жаңа құпиясөз 7 ";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @BeforeEach
    void somebody_without_a_second_factor() {
        People.write(database);
        database.execute("""
                delete from second_factor where login = 'account.one';
                delete from failed_sign_in;
                update console_user set email = null, mail_language = 'ru' where login = 'account.one'""");
    }

    @Test
    void another_password_lets_in_from_now_on_and_ends_all_other_sessions() {
        Page other = People.signedIn(browser, LOGIN);
        Page page = account();

        change(page, People.PASSWORD, WANTED, WANTED);
        Browser.picture(page, "account-password");

        assertThat(page.locator("#passwordTold")).hasClass("done");
        page.navigate("console/applications");
        assertThat(page.locator("h1")).hasText("Applications");
        other.navigate("console/applications");
        assertThat(other.locator("h1")).hasText("The session has ended");
        Page next = browser.visitor("en");
        next.navigate("console/applications");
        Browser.signIn(next, LOGIN, WANTED);
        assertThat(next.locator("h1")).hasText("Applications");
        assertThat(changes("password")).isPositive();
    }

    @Test
    void a_session_that_has_ended_says_so_in_the_middle_of_a_page() {
        Page other = People.signedIn(browser, LOGIN);
        other.navigate("console/account");
        change(account(), People.PASSWORD, WANTED, WANTED);

        other.click("[id='mail:save']");

        assertThat(other.locator("h1")).hasText("The session has ended");
    }

    @Test
    void wrong_present_passwords_make_the_login_wait_even_with_the_right_one() {
        Page page = account();

        for (int i = 0; i < 5; i++) {
            change(page, "a wrong password", WANTED, WANTED);
        }
        change(page, People.PASSWORD, WANTED, WANTED);

        assertThat(page.locator("#passwordTold")).containsText("The present password is wrong");
        assertThat(database.count(
                        "select count(*) from failed_sign_in where subject = 'account.one' and locked_until > now()"))
                .isEqualTo(1);
    }

    @Test
    void a_password_that_breaks_a_rule_is_told_which() {
        Page page = account();

        change(page, People.PASSWORD, "short", "short");
        assertThat(page.locator("#passwordTold")).containsText("too short");
        change(page, People.PASSWORD, WANTED, WANTED + "8");
        assertThat(page.locator("#passwordTold")).containsText("not the same");
    }

    @Test
    void mail_goes_where_its_owner_wants_it_and_in_which_language() {
        Page page = account();

        page.fill("[id='mail:email']", "owner@mission.example");
        page.selectOption("[id='mail:language']", "kk");
        page.click("[id='mail:save']");

        assertThat(page.locator("#mailTold")).hasText("Saved.");
        assertThat(database.text("select email || ' ' || mail_language from console_user where login = 'account.one'"))
                .isEqualTo("owner@mission.example kk");
        assertThat(changes("email")).isPositive();
    }

    @Test
    void an_administrator_sets_the_address_of_somebody_and_an_impossible_one_is_told() {
        Page page = People.signedIn(browser, "admin.one");
        page.navigate("console/user?login=" + LOGIN);

        page.fill("[id='user:email']", "two@host,other@host");
        page.evaluate("document.getElementById('user:email').type = 'text'");
        page.click("[id='user:save']");
        assertThat(page.locator("#told")).containsText("no e-mail address");
        page.fill("[id='user:email']", "set@mission.example");
        page.click("[id='user:save']");
        Browser.picture(page, "user-mail");

        assertThat(page.locator("#told")).hasText("Saved.");
        assertThat(database.text("select email from console_user where login = 'account.one'"))
                .isEqualTo("set@mission.example");
    }

    @Test
    void new_recovery_codes_are_told_for_the_password_and_the_former_let_nobody_in() {
        String former = enrolled();
        Page page = signedInBy(former);
        page.navigate("console/account");
        page.fill("[id='factor:factorPassword']", "a wrong password");
        page.click("[id='factor:draw']");
        assertThat(page.locator("#factorTold")).isVisible();

        page.fill("[id='factor:factorPassword']", People.PASSWORD);
        page.click("[id='factor:draw']");

        assertThat(page.locator("#recovery code")).hasCount(10);
        assertThat(database.count("select count(*) from recovery_code where login = 'account.one' and used_at is null"))
                .isEqualTo(10);
    }

    @Test
    void another_device_counts_from_its_first_code_on_and_the_former_until_then() {
        Page page = signedInBy(enrolled());
        page.navigate("console/account");
        page.fill("[id='factor:factorPassword']", People.PASSWORD);
        page.click("[id='factor:renew']");
        Browser.picture(page, "account-device");
        Device next = new Device(page.locator("#secret").innerText());

        page.fill("[id='factor:code']", "000000");
        page.click("[id='factor:confirm']");
        assertThat(page.locator("#factorTold")).containsText("The code is wrong");
        page.fill("[id='factor:code']", next.code(now()));
        page.click("[id='factor:confirm']");

        assertThat(page.locator("#recovery code")).hasCount(10);
        assertThat(signedInBy(next.code(now().plusSeconds(30))).locator("h1")).hasText("Applications");
    }

    @Test
    void whatever_the_address_asks_for_the_account_is_one_s_own() {
        Page page = browser.person("officer.ist", "en");

        page.navigate("console/account?login=admin.one");

        assertThat(page.locator("#who")).hasText("officer.ist");
    }

    private static Page account() {
        Page page = People.signedIn(browser, LOGIN);
        page.navigate("console/account");
        return page;
    }

    private static void change(Page page, String present, String wanted, String again) {
        page.fill("[id='password:present']", present);
        page.fill("[id='password:wanted']", wanted);
        page.fill("[id='password:again']", again);
        page.click("[id='password:change']");
    }

    /** A recovery code of a second factor that is set up. */
    private static String enrolled() {
        Page page = People.signedIn(browser, LOGIN);
        page.navigate("console/second-factor");
        Device device = new Device(page.locator("#secret").innerText());
        page.fill("[id='factor:code']", device.code(now()));
        page.click("[id='factor:confirm']");
        return page.locator("#recovery code").first().innerText();
    }

    private static Page signedInBy(String code) {
        Page page = People.signedIn(browser, LOGIN);
        page.fill("[id='factor:code']", code);
        page.click("[id='factor:pass']");
        return page;
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private long changes(String field) {
        return database.count("select count(*) from audit_change where field = 'account.one/" + field + "'");
    }
}
