package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.Management;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class SecondFactorIT {

    private static final String ROLES = "iin.totp.roles";

    @RegisterExtension
    private static final Browser browser = new Browser();

    @BeforeEach
    void nobody_has_a_second_factor() {
        Database database = Installation.current().database();
        People.write(database);
        database.execute("delete from second_factor; delete from failed_sign_in");
    }

    @Test
    void whoever_enrols_is_asked_for_a_code_at_the_next_sign_in_and_each_code_lets_in_once() {
        Device device = enrolled(People.signedIn(browser, "totp.one"));
        String code = device.code(now().plusSeconds(30));

        Page first = People.signedIn(browser, "totp.one");
        Browser.picture(first, "second-factor");
        answer(first, code);
        assertThat(first.locator("h1")).hasText("Applications");
        Page second = People.signedIn(browser, "totp.one");
        answer(second, code);

        assertThat(second.locator(".login-failed")).isVisible();
    }

    @Test
    void until_the_code_came_no_address_of_the_console_is_reached() {
        enrolled(People.signedIn(browser, "totp.one"));
        Page page = People.signedIn(browser, "totp.one");
        List<String> addresses = ConsoleAddresses.all();

        assertThat(addresses).hasSizeGreaterThan(8).allSatisfy(address -> {
            APIResponse read =
                    page.request().get(address, RequestOptions.create().setMaxRedirects(0));
            assertThat(read.status()).as(address).isEqualTo(302);
            assertThat(read.headers().get("location")).endsWith("/iin/console/second-factor");
            assertThat(page.request().post(address).status()).as(address).isEqualTo(403);
            assertThat(page.request().get(address + ".xhtml").text()).doesNotContain("class=\"menu\"");
        });
    }

    @Test
    void a_recovery_code_lets_in_once() {
        Page page = People.signedIn(browser, "totp.one");
        enrolled(page);
        String recovery = page.locator("#recovery code").first().innerText();

        Page first = People.signedIn(browser, "totp.one");
        answer(first, recovery.toLowerCase(Locale.ROOT));
        assertThat(first.locator("h1")).hasText("Applications");
        Page second = People.signedIn(browser, "totp.one");
        answer(second, recovery);

        assertThat(second.locator(".login-failed")).isVisible();
        assertThat(acts("USED_RECOVERY_CODE")).isPositive();
    }

    @Test
    void whose_role_demands_a_second_factor_enrols_before_anything_else() {
        Management management = new Management(Installation.current());
        management.setSystemProperty(ROLES, "AUDITOR");

        Page page = People.signedIn(browser, "auditor.two");

        assertThat(page.locator(".qr")).isVisible();
        Browser.picture(page, "second-factor-enrolment");
        management.removeSystemProperty(ROLES);
        management.setSystemProperty(ROLES, "none");
    }

    @Test
    void wrong_codes_make_the_login_wait_and_the_right_password_wipes_none_of_them_out() {
        enrolled(People.signedIn(browser, "totp.one"));
        Page page = People.signedIn(browser, "totp.one");

        for (int i = 0; i < 3; i++) {
            answer(page, "000000");
        }
        page = People.signedIn(browser, "totp.one");
        answer(page, "000000");
        answer(page, "000000");

        assertThat(
                        Installation.current()
                                .database()
                                .count(
                                        "select count(*) from failed_sign_in where subject = 'totp.one' and locked_until > now()"))
                .isEqualTo(1);
    }

    private static Device enrolled(Page page) {
        page.navigate("console/second-factor");
        Device device = new Device(page.locator("#secret").innerText());
        page.fill("[id='factor:code']", device.code(now()));
        page.click("[id='factor:confirm']");
        Browser.picture(page, "recovery-codes");
        assertThat(page.locator("#recovery code")).hasCount(10);
        assertThat(acts("ENROLLED_SECOND_FACTOR")).isPositive();
        return device;
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }

    private static void answer(Page page, String code) {
        page.fill("[id='factor:code']", code);
        page.click("[id='factor:pass']");
    }

    private static long acts(String act) {
        return Installation.current().database().count("select count(*) from audit_entry where act = '" + act + "'");
    }
}
