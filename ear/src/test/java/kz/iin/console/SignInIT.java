package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.util.regex.Pattern;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class SignInIT {

    private static final Duration SESSION = Duration.ofMinutes(30);

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @BeforeEach
    void nobody_has_failed_yet() {
        People.write(database);
        database.execute("delete from failed_sign_in");
    }

    @Test
    void after_five_wrong_passwords_the_right_one_waits_and_the_answer_is_the_same() {
        Page page = browser.visitor("en");
        page.navigate("console/applications");
        for (int i = 0; i < 5; i++) {
            Browser.signIn(page, "guessed.one", "wrong");
        }
        String told = page.locator(".login-failed").innerText();

        Browser.signIn(page, "guessed.one", People.PASSWORD);

        assertThat(page.locator(".login-failed")).hasText(told);
        assertThat(database.count("select count(*) from audit_change where field = 'LOGIN' and after = 'guessed.one'"))
                .isEqualTo(1);
        assertThat(database.count("select count(*) from audit_entry where act = 'LOCKED_SIGN_IN'"))
                .isPositive();
    }

    @Test
    void when_the_wait_is_over_the_right_password_lets_in_and_wipes_the_failures_out() {
        database.execute(
                "insert into failed_sign_in values ('LOGIN', 'guessed.one', 5, now(), now() - interval '1 second')");

        Page page = People.signedIn(browser, "guessed.one");

        assertThat(page.locator("h1")).hasText("Applications");
        assertThat(database.count("select count(*) from failed_sign_in")).isZero();
        assertThat(database.count("select count(*) from audit_entry where act = 'SIGNED_IN' and actor = 'guessed.one'"))
                .isPositive();
    }

    @Test
    void an_address_waits_whatever_login_is_tried_and_a_login_that_nobody_has_leaves_no_row() {
        Page page = browser.visitor("en");
        page.navigate("console/applications");

        Browser.signIn(page, "nobody.at.all", "wrong");
        database.execute("update failed_sign_in set failures = 29 where kind = 'ADDRESS'");
        Browser.signIn(page, "nobody.at.all", "wrong");
        Browser.signIn(page, "guessed.one", People.PASSWORD);

        assertThat(page.locator(".login-failed")).isVisible();
        assertThat(database.count("select count(*) from failed_sign_in where kind = 'LOGIN'"))
                .isZero();
        database.execute("delete from failed_sign_in");
    }

    @Test
    void what_was_posted_at_sign_in_stands_in_no_link() {
        Page page = browser.visitor("en");
        page.navigate("console/applications");

        Browser.signIn(page, "guessed.one", "wrong-and-secret");

        assertThat(page.locator(".login-failed")).isVisible();
        assertThat(page.content()).doesNotContain("wrong-and-secret");
        assertThat(page.locator(".bar-languages").innerHTML())
                .contains("language=kk")
                .doesNotContain("guessed.one", "password");
    }

    @Test
    void who_reloads_the_page_after_a_wrong_password_begins_anew() {
        Page page = browser.visitor("en");
        page.navigate("console/applications");
        Browser.signIn(page, "guessed.one", "wrong");

        page.navigate(page.url());

        assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(page.locator(".login-failed")).hasCount(0);
    }

    @Test
    void a_form_that_stood_open_too_long_says_so_and_still_leads_to_the_page_that_was_asked_for() {
        Page page = browser.visitor("en");
        page.navigate("console/applications?status=REFUSED");
        page.context().clearCookies();

        Browser.signIn(page, "guessed.one", People.PASSWORD);
        assertThat(page.locator(".login-failed")).containsText("stood open too long");
        Browser.picture(page, "sign-in-late");
        Browser.signIn(page, "guessed.one", People.PASSWORD);

        assertThat(page).hasURL(Pattern.compile("console/applications\\?status=REFUSED$"));
        assertThat(database.count("select count(*) from failed_sign_in")).isZero();
    }

    @Test
    void the_address_of_the_server_for_sign_in_is_closed_for_there_nobody_waits() {
        Page page = browser.visitor("en");
        page.navigate("console/applications");

        APIResponse answer = page.request()
                .post(
                        "j_security_check",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("j_username", "guessed.one")
                                        .set("j_password", People.PASSWORD)));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.request().get("console/applications").text()).contains("name=\"password\"");
    }

    @Test
    void a_sign_in_that_comes_from_no_page_of_ours_is_not_taken() {
        Page page = browser.visitor("en");
        page.navigate("console/applications");

        page.request()
                .post(
                        "sign-in",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("login", "guessed.one")
                                        .set("password", People.PASSWORD)));

        assertThat(page.request().get("console/applications").text()).contains("name=\"password\"");
    }

    @Test
    void sign_in_leads_to_the_page_that_was_asked_for() {
        Page page = browser.visitor("en");

        page.navigate("console/acceptance-refusals");
        Browser.signIn(page, "guessed.one", People.PASSWORD);

        assertThat(page.locator("h1")).hasText("Acceptance refusals");
    }

    @Test
    void before_the_session_ends_the_page_warns_and_extends_it() {
        Page page = browser.visitor("en");
        page.clock().install();
        page.navigate("console/applications");
        Browser.signIn(page, "guessed.one", People.PASSWORD);
        assertThat(page.locator("h1")).hasText("Applications");
        page.waitForLoadState();

        page.clock().fastForward(SESSION.minusSeconds(90).toMillis());
        assertThat(page.locator("#sessionEnding")).isVisible();
        Browser.picture(page, "session-ending");
        page.click("#sessionExtend");

        assertThat(page.locator("#sessionEnding")).isHidden();
    }

    @Test
    void whoever_has_two_roles_sees_what_one_of_them_sees_by_one_click() {
        Page page = People.signedIn(browser, "double.one");
        assertThat(page.locator(".menu a[href$='/users']")).hasCount(1);

        page.click("text=Consular officer");

        assertThat(page.locator(".menu a[href$='/users']")).hasCount(0);
        assertThat(page.request().get("console/users").status()).isEqualTo(403);
        page.click("text=All roles");
        assertThat(page.locator(".menu a[href$='/users']")).hasCount(1);
        Browser.picture(page, "role-view");
    }
}
