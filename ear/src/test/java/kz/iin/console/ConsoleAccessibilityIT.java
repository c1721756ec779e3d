package kz.iin.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.journey.Journey;
import kz.iin.sample.Applications;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA as far as a program can tell, on every page in every language; and room for it on every screen that counts. */
@OnServer
class ConsoleAccessibilityIT {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final EveryPage every = new EveryPage(browser);

    @BeforeAll
    static void the_journal_has_a_message() throws Exception {
        new Journey(Installation.current().address())
                .submit(Applications.all().get(1).ofSomebodyElse());
    }

    static Stream<Arguments> pages() {
        return EveryPage.paths().flatMap(path -> LANGUAGES.stream().map(language -> Arguments.of(path, language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_has_no_barrier(String path, String language) {
        Page page = every.open(path, language);
        Browser.picture(page, "page-" + path.replace('/', '-') + "-" + language);

        assertThat(Barriers.of(page)).isEmpty();
        page.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_cut_off_at_the_sides(String path, String language) {
        Page page = every.open(path, language);

        assertThat(widthBeyondScreen(page, 1366, 768)).as("1366x768").isZero();
        assertThat(widthBeyondScreen(page, 768, 1024)).as("tablet").isZero();
        Browser.picture(page, "tablet-" + path.replace('/', '-') + "-" + language);
        assertThat(widthBeyondScreen(page, 1366 / 2, 768 / 2))
                .as("1366x768 at 200 %")
                .isZero();
        page.close();
    }

    @ParameterizedTest
    @CsvSource({
        "list-wrong-number, console/applications?number=abc",
        "application-refused, console/application?number=2026-90000004",
        "application-disputed, console/application?number=2026-90000005",
        "application-under-check, console/application?number=2026-90000001",
        "not-found, console/nothing",
        "expired, error/expired"
    })
    void a_page_in_another_state_has_no_barrier(String name, String url) {
        Page page = browser.person("supervisor.ist", "kk");

        page.navigate(url);
        Browser.picture(page, name + "-kk");

        assertThat(Barriers.of(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void the_sign_in_has_no_barrier(String language) {
        Page page = browser.visitor(language);

        page.navigate("console/applications");
        Browser.signIn(page, "officer.ist", "wrong");
        Browser.picture(page, "sign-in-" + language);

        assertThat(Barriers.of(page)).isEmpty();
    }

    /** A refusal without a reason is declined, and changes nothing. */
    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void what_is_told_after_an_act_has_no_barrier(String language) {
        Page page = browser.person("operator.one", language);
        page.navigate("console/application?number=" + ConsoleFixture.OVERDUE);

        page.click("#refuse");
        page.click("[id='refuseService:confirm']");
        page.locator("[id='refuseService:told'] li").waitFor();
        Browser.picture(page, "act-told-" + language);

        assertThat(Barriers.of(page)).isEmpty();
    }

    private static int widthBeyondScreen(Page page, int width, int height) {
        page.setViewportSize(width, height);
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
