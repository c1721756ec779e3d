package kz.iin.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnServer
class ConsoleAccessibilityIT {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    @RegisterExtension
    private static final Browser browser = new Browser();

    @ParameterizedTest
    @CsvSource({
        "list, console/applications",
        "acceptance-refusals, console/acceptance-refusals",
        "reports, console/reports",
        "list-wrong-number, console/applications?number=abc",
        "application-issued, console/application?number=2026-90000003",
        "application-refused, console/application?number=2026-90000004",
        "application-disputed, console/application?number=2026-90000005",
        "application-under-check, console/application?number=2026-90000001",
        "not-found, console/nothing",
        "expired, error/expired"
    })
    void a_page_has_no_grave_barrier(String name, String url) {
        Page page = browser.person("supervisor.ist", "kk");

        page.navigate(url);
        Browser.picture(page, name + "-kk");

        assertThat(graveBarriers(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"kk", "ru", "en"})
    void the_sign_in_has_no_grave_barrier(String language) {
        Page page = browser.visitor(language);

        page.navigate("console/applications");
        Browser.signIn(page, "officer.ist", "wrong");
        Browser.picture(page, "sign-in-" + language);

        assertThat(graveBarriers(page)).isEmpty();
    }

    private static List<String> graveBarriers(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Rule::toString)
                        .toList();
    }
}
