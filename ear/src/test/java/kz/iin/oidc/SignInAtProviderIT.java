package kz.iin.oidc;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.regex.Pattern;
import kz.iin.console.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People sign in by Keycloak; what they may do here stands here. */
class SignInAtProviderIT {

    /** Longer than a token lives at this provider: then the server has to ask for another one. */
    private static final double TOKEN_OVER_MILLIS = 6_500;

    private static ProviderStage stage;

    @RegisterExtension
    private static final Browser browser = new Browser(SignInAtProviderIT::begin);

    private static URI begin() throws Exception {
        stage = new ProviderStage();
        return stage.application();
    }

    @AfterAll
    static void everything_ends() {
        stage.close();
    }

    @Test
    void an_officer_signs_in_and_sees_the_own_mission_and_no_password_of_ours() throws IOException {
        Page officer = signedIn("o.istanbul", "console/account");

        assertThat(officer.locator("#who")).hasText("o.istanbul");
        assertThat(officer.locator(".who")).containsText("TUR-IST");
        assertThat(officer.locator("#atProvider")).isVisible();
        assertThat(officer.locator("input[type=password]")).hasCount(0);
        assertThat(officer.locator(".menu a[href$='/users']")).hasCount(0);
        Browser.picture(officer, "provider-account");
        assertThat(signIns("o.istanbul")).isPositive();
        assertThat(Files.readString(stage.log())).doesNotContain("o.istanbul", "at-the-provider");
    }

    @Test
    void when_a_token_is_over_the_session_goes_on_without_a_question() {
        Page officer = signedIn("o.istanbul", "console/applications");
        officer.waitForTimeout(TOKEN_OVER_MILLIS);

        officer.navigate("console/acceptance-refusals");

        assertThat(officer.locator("h1")).hasText("Acceptance refusals");
    }

    @Test
    void whoever_signs_out_here_is_signed_out_at_the_provider_too() {
        Page officer = signedIn("o.istanbul", "console/applications");

        officer.click("[id='signOut:leave']");

        assertThat(officer.locator("h1")).hasText("You have signed out");
        Browser.picture(officer, "provider-signed-out");
        officer.click(".notice-way");
        assertThat(officer.locator("#kc-login")).isVisible();
    }

    @Test
    void whoever_signs_out_at_the_provider_is_out_here_when_the_token_is_over() {
        Page officer = signedIn("o.istanbul", "console/applications");
        officer.navigate(stage.realm() + "/protocol/openid-connect/logout");
        officer.click("#kc-logout");
        officer.waitForTimeout(TOKEN_OVER_MILLIS);

        officer.navigate("console/applications");

        assertThat(officer.locator("#kc-login")).isVisible();
    }

    @Test
    void what_is_sent_when_the_session_is_over_changes_nothing_and_a_page_says_so() {
        Page officer = signedIn("o.istanbul", "console/account");
        officer.fill("[id='mail:email']", "lost@mission.example");
        officer.context()
                .clearCookies(new ClearCookiesOptions().setName("JSESSIONID").setPath("/iin"));

        officer.click("[id='mail:save']");

        assertThat(officer.locator("h1")).hasText("The session has ended");
        Browser.picture(officer, "provider-session-over");
        officer.navigate("console/account");
        assertThat(officer.locator("[id='mail:email']")).hasValue("");
        assertThat(stage.database()
                        .count("select count(*) from console_user where login = 'o.istanbul' and email is not null"))
                .isZero();
    }

    @Test
    void an_administrator_is_asked_for_the_second_factor_here_where_it_is_wanted() {
        Page administrator = signedIn("a.astana", "console/users");

        assertThat(administrator).hasURL(Pattern.compile(".*/console/second-factor$"));
        assertThat(administrator.request().get("console/users").text()).contains("second-factor");
    }

    @Test
    void a_role_at_the_provider_gives_no_right_here() {
        Page climber = signedIn("c.climber", "console/applications");

        assertThat(climber.locator("h1")).hasText("Applications");
        assertThat(climber.request().get("console/users").status()).isEqualTo(403);
    }

    @Test
    void whoever_is_unknown_here_or_has_no_role_of_ours_there_sees_nothing_and_may_leave() {
        for (String nobody : new String[] {"u.unknown", "k.cook"}) {
            Page page = signedIn(nobody, "console/applications");
            assertThat(page.locator("h1")).hasText("No access");
            assertThat(page.request().get("console/applications").status()).isEqualTo(403);
            Browser.picture(page, "provider-" + nobody);

            page.click("#leave");

            assertThat(page.locator("h1")).hasText("You have signed out");
            page.click(".notice-way");
            assertThat(page.locator("#kc-login")).isVisible();
        }
    }

    @Test
    void who_is_deactivated_here_is_out_at_once() {
        Page officer = signedIn("c.climber", "console/applications");
        stage.database().execute("update console_user set active = false where login = 'c.climber'");

        Response answer = officer.navigate("console/applications");
        stage.database().execute("update console_user set active = true where login = 'c.climber'");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void a_guesser_waits_at_the_provider_and_leaves_no_row_here() {
        Page guesser = browser.visitor("en");
        guesser.navigate("console/applications");
        for (int i = 0; i < 4; i++) {
            at(guesser, "g.guessed", "wrong");
        }

        at(guesser, "g.guessed", ProviderStage.PASSWORD);

        assertThat(guesser.locator("#kc-login")).isVisible();
        assertThat(stage.database().count("select count(*) from failed_sign_in"))
                .isZero();
    }

    @Test
    void the_form_of_ours_lets_nobody_in_any_more() {
        Page page = browser.visitor("en");

        page.request()
                .post(
                        "sign-in",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("login", "o.istanbul")
                                        .set("password", "ours")));

        assertThat(page.request().get("console/applications").text()).contains("kc-login");
    }

    private static Page signedIn(String login, String address) {
        Page page = browser.visitor("en");
        page.navigate(address);
        at(page, login, ProviderStage.PASSWORD);
        return page;
    }

    private static void at(Page provider, String login, String password) {
        provider.fill("#username", login);
        provider.fill("#password", password);
        provider.click("#kc-login");
        provider.waitForLoadState();
    }

    private static long signIns(String login) {
        return stage.database()
                .count("select count(*) from audit_entry where act = 'SIGNED_IN' and actor = '" + login + "'");
    }
}
