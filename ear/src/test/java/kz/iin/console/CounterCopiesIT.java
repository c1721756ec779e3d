package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import kz.iin.run.Database;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Copies of papers are dropped onto the counter and looked at. */
@OnServer
class CounterCopiesIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Database database = Installation.current().database();

    @Test
    void files_that_are_dropped_are_brought_and_seen() {
        CounterWalk officer = atThePapers();

        drop(officer, "IDENTITY_DOCUMENT", CounterWalk.picture("passport.png"));
        Locator picture = officer.page().locator(".preview img");
        assertThat(picture).isVisible();
        Browser.picture(officer.page(), "counter-dropped-picture");
        assertThat(picture.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(640);
        drop(officer, "CONSENT", CounterWalk.pdf("consent.pdf"));

        Locator sheet = officer.page().locator(".preview iframe");
        assertThat(sheet).isVisible();
        Browser.picture(officer.page(), "counter-dropped-pdf");
        assertThat(Barriers.of(officer.page())).isEmpty();
        APIResponse shown = officer.page().request().get(sheet.getAttribute("src"));
        assertThat(shown.headers().get("content-type")).startsWith("application/pdf");
        assertThat(shown.headers().get("content-disposition")).startsWith("inline");
        officer.page().locator(".brought li a").first().click();
        assertThat(picture).isVisible();
        assertThat(sheet).hasCount(0);
    }

    @Test
    void a_dropped_file_that_is_no_copy_is_told_with_its_name_and_not_kept() {
        CounterWalk officer = atThePapers();

        officer.drop(
                "IDENTITY_DOCUMENT",
                new FilePayload("passport.png", "image/png", "no picture".getBytes(StandardCharsets.US_ASCII)));

        assertThat(officer.page().locator("[id='draft:messages']")).containsText("passport.png: ");
        Browser.picture(officer.page(), "counter-dropped-wrong");
        assertThat(officer.page().locator(".brought li")).hasCount(0);
        assertThat(copies(officer.page())).isZero();
    }

    private static CounterWalk atThePapers() {
        CounterWalk officer = CounterWalk.of(browser.person("officer.ist", "en"));
        officer.start();
        officer.page().navigate(officer.page().url().replaceFirst("step=[A-Z]+", "step=PAPERS"));
        return officer;
    }

    private static void drop(CounterWalk officer, String kind, FilePayload file) {
        int before = officer.page().locator(".brought li").count();
        officer.drop(kind, file);
        assertThat(officer.page().locator(".brought li")).hasCount(before + 1);
        officer.settle();
    }

    private long copies(Page page) {
        return database.count("select count(*) from draft_copy where draft_id = "
                + page.url().replaceFirst(".*[?&]id=([0-9]+).*", "$1"));
    }
}
