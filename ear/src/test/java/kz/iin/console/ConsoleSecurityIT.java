package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.ArrayList;
import java.util.List;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnServer
class ConsoleSecurityIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console/application?number=2026-90000011",
                "console/application.xhtml?number=2026-90000011",
                "console/certificate?number=2026-90000011",
                "console/notice?number=2026-90000011",
                "console/receipt?number=2026-90000011",
                "console/copy?number=2026-90000011&copy=9000000111",
                "console/certificate?number=2026-90000011&shown=true",
                "console/notice?number=2026-90000011&shown=true",
                "console/copy?number=2026-90000011&copy=9000000111&shown=true",
                "console/correction?number=2026-90000011",
                "console/correction.xhtml?number=2026-90000011",
                "console/copy?number=2026-90000003&copy=9000000111"
            })
    void an_application_of_another_mission_does_not_exist_by_any_url(String url) {
        Page page = browser.person("officer.ist", "en");

        APIResponse answer = page.request().get(url);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).contains("Not found").doesNotContain("OSMAN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console/application?number=2026-90000077",
                "console/application?number=nonsense",
                "console/application",
                "console/certificate?number=2026-90000001",
                "console/copy?number=2026-90000001&copy=x",
                "console/correction?number=2026-90000077",
                "console/correction",
                "console/nothing"
            })
    void what_is_not_there_is_not_found_in_plain_words(String url) {
        Page page = browser.person("officer.ist", "en");

        Response answer = page.navigate(url);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Not found");
    }

    @Test
    void an_officer_does_not_find_the_application_of_another_mission_in_the_list() {
        Page page = browser.person("officer.ist", "en");

        page.navigate("console/applications?number=" + ConsoleFixture.OF_ANKARA);

        assertThat(page.locator(".applications tbody")).hasText("No application matches.");
    }

    @Test
    void who_is_deactivated_while_signed_in_reads_no_further() {
        Page page = browser.person("officer.prg", "en");
        Installation.current().database().execute("update console_user set active = false where login = 'officer.prg'");

        Response answer = page.navigate("console/applications");
        Installation.current().database().execute("update console_user set active = true where login = 'officer.prg'");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText("No access");
    }

    @Test
    void a_failure_shows_an_incident_id_and_nothing_of_its_cause() {
        Page page = browser.person("operator.two", "en");
        Installation.current().database().execute("alter table document_copy rename to document_copy_away");

        Response answer = page.navigate("console/application?number=" + ConsoleFixture.UNDER_CHECK);
        Installation.current().database().execute("alter table document_copy_away rename to document_copy");
        Browser.picture(page, "failure");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(page.locator("#incident").innerText()).matches("[0-9a-f-]{36}");
        assertThat(page.locator("body").innerText()).doesNotContain("Exception", "document_copy");
    }

    @Test
    void a_page_whose_session_has_ended_says_so_and_leads_back_through_sign_in() {
        Page page = browser.newcomer("officer.fra");
        page.navigate("console/applications");
        page.context().clearCookies();

        page.click(".ui-paginator-next");
        assertThat(page.locator("h1")).hasText("The session has ended");
        page.click(".notice-way");
        Browser.signIn(page, "officer.fra", "demo-officer.fra");

        assertThat(page.locator("h1")).hasText("Applications");
    }

    @Test
    void who_is_signed_in_is_not_asked_to_sign_in_again() {
        Page page = browser.person("officer.ist", "en");

        page.navigate("console/login");

        assertThat(page.locator("h1")).hasText("Applications");
    }

    @Test
    void the_session_cookie_is_renewed_at_sign_in_and_kept_from_scripts_and_other_sites() {
        Page page = browser.visitor("en");
        page.navigate("console/applications");
        Cookie before = session(page);

        Browser.signIn(page, "officer.ist", "demo-officer.ist");

        assertThat(session(page).value).isNotEqualTo(before.value);
        assertThat(session(page).httpOnly).isTrue();
        assertThat(session(page).sameSite).isEqualTo(SameSiteAttribute.LAX);
    }

    @Test
    void over_tls_the_browser_is_told_to_come_by_it_only_and_the_cookie_is_never_sent_without() {
        Page page = browser.visitor("en")
                .context()
                .browser()
                .newContext(new NewContextOptions().setIgnoreHTTPSErrors(true))
                .newPage();

        Response answer = page.navigate(Installation.current()
                .secureAddress()
                .resolve("console/applications")
                .toString());

        assertThat(answer.headerValue("strict-transport-security")).startsWith("max-age=31536000");
        assertThat(session(page).secure).isTrue();
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console/applications",
                "console/application?number=2026-90000003",
                "console/certificate?number=2026-90000003",
                "console/account",
                "console/nothing"
            })
    void every_answer_tells_the_browser_what_it_may_not_do(String url) {
        APIRequestContext officer = browser.person("officer.ist", "en").request();

        APIResponse answer = officer.get(url);

        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .containsKey("content-security-policy");
        assertThat(answer.headers().get("content-security-policy")).contains("frame-ancestors 'none'");
        assertThat(answer.headers().get("cache-control")).contains("no-store");
    }

    /** What is no state of a view, and states that no session has. */
    @ParameterizedTest
    @ValueSource(
            strings = {"garbage", "123:456", "-1:-2", "9999999999999999999:1", "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA=="})
    void a_forged_view_state_gives_a_plain_page_with_an_incident_id(String state) {
        APIRequestContext officer = browser.person("officer.ist", "en").request();

        APIResponse answer = officer.post(
                "console/applications",
                RequestOptions.create()
                        .setForm(FormData.create()
                                .set("jakarta.faces.ViewState", state)
                                .set("list", "list")));

        assertThat(answer.text()).containsPattern("id=\"incident\">[0-9a-f-]{36}<");
        assertThat(withoutScripts(answer)).doesNotContain("Exception", "jakarta.faces.application");
    }

    /** The components' settings name which page answers which exception; nobody reads them. */
    private static String withoutScripts(APIResponse answer) {
        return answer.text().replaceAll("(?s)<script.*?</script>", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"console/applications", "console/session", "sign-in"})
    void what_another_site_posts_is_not_taken(String address) {
        APIRequestContext officer = browser.person("officer.ist", "en").request();

        APIResponse answer = officer.post(
                address,
                RequestOptions.create()
                        .setHeader("Sec-Fetch-Site", "cross-site")
                        .setForm(FormData.create().set("a", "b")));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void the_session_is_extended_only_by_a_page_that_knows_its_token() {
        APIRequestContext officer = browser.person("officer.ist", "en").request();

        APIResponse answer = officer.post(
                "console/session",
                RequestOptions.create().setForm(FormData.create().set("token", "0".repeat(64))));

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void scripts_come_from_us_or_bear_the_nonce_of_the_page() {
        APIResponse answer = browser.person("officer.ist", "en").request().get("console/applications");

        assertThat(answer.headersArray().stream()
                        .filter(header -> header.name.equalsIgnoreCase("content-security-policy"))
                        .map(header -> header.value))
                .anySatisfy(policy -> assertThat(policy)
                        .containsPattern("script-src 'self' 'nonce-[A-Za-z0-9+/=]+'")
                        .doesNotContain("script-src 'self' 'unsafe-inline'", "'unsafe-eval'"));
    }

    @Test
    void a_download_is_saved_and_never_shown() {
        APIRequestContext officer = browser.person("officer.ist", "en").request();

        APIResponse copy = officer.get("console/copy?number=2026-90000003&copy=9000000031");

        assertThat(copy.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("content-disposition", "attachment; filename=\"copy-2026-90000003-9000000031.jpg\"");
    }

    @Test
    void what_is_shown_in_its_page_is_framed_by_us_alone_and_runs_nothing() {
        APIRequestContext officer = browser.person("officer.ist", "en").request();

        APIResponse certificate = officer.get("console/certificate?number=2026-90000003&shown=true");

        assertThat(certificate.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-disposition", "inline; filename=\"certificate-2026-90000003.pdf\"");
        assertThat(certificate.headers().get("content-security-policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'");
    }

    @Test
    void the_browser_finds_nothing_that_the_policy_forbids() {
        Page page = browser.newcomer("officer.fra");
        page.navigate("console/applications");
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);

        page.click(".ui-paginator-next");
        assertThat(page.locator(".ui-paginator-current")).hasText("21–40");
        page.click(".applications tbody a");
        page.click("text=Sign out");

        assertThat(complaints).isEmpty();
    }

    private static Cookie session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow();
    }
}
