package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
        look(officer, picture, "counter-dropped-picture");
        assertThat(picture.evaluate("image => image.decode().then(() => image.naturalWidth)"))
                .isEqualTo(640);
        drop(officer, "CONSENT", CounterWalk.pdf("consent.pdf"));

        Locator sheet = officer.page().locator(".preview iframe");
        look(officer, sheet, "counter-dropped-pdf");
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
        String name = "passport".repeat(20) + ".png";

        officer.drop(
                "IDENTITY_DOCUMENT",
                new FilePayload(name, "image/png", "no picture".getBytes(StandardCharsets.US_ASCII)));

        assertThat(officer.page().locator("[id='draft:messages']")).containsText(name + ": ");
        assertThat(Room.lacking(officer.page())).isEmpty();
        Browser.picture(officer.page(), "counter-dropped-wrong");
        assertThat(officer.page().locator(".brought li")).hasCount(0);
        assertThat(copies(officer.page())).isZero();
    }

    @Test
    void of_several_files_the_one_that_is_no_copy_is_told_while_the_others_come() {
        CounterWalk officer = atThePapers();

        officer.field("files_input").setInputFiles(new FilePayload[] {
            new FilePayload("note.pdf", "application/pdf", "no file".getBytes(StandardCharsets.US_ASCII)),
            CounterWalk.picture("passport.png"),
            CounterWalk.pdf("consent.pdf")
        });

        assertThat(officer.page().locator(".brought li")).hasCount(2);
        officer.settle();
        assertThat(officer.field("messages")).containsText("note.pdf: ");
        Browser.picture(officer.page(), "counter-several-files");
        assertThat(copies(officer.page())).isEqualTo(2);
    }

    @Test
    void a_file_that_is_too_large_is_told_and_not_sent_over_the_line() {
        CounterWalk officer = atThePapers();
        List<String> sent = new ArrayList<>();
        officer.page().onRequest(request -> sent.add(request.method()));

        officer.field("files_input")
                .setInputFiles(new FilePayload("large.pdf", "application/pdf", new byte[9 * 1024 * 1024]));

        assertThat(officer.page().locator("#uploadsTold"))
                .hasText(Pattern.compile("^large\\.pdf: A copy has at most 8 MB.*"));
        Browser.picture(officer.page(), "counter-too-large");
        assertThat(Barriers.of(officer.page())).isEmpty();
        assertThat(sent).doesNotContain("POST");
    }

    @Test
    void a_file_that_does_not_arrive_is_told_and_can_be_brought_again() {
        CounterWalk officer = atThePapers();
        Page page = officer.page();
        page.route(Pattern.compile(".*counter/draft.*"), Route::abort);

        officer.field("files_input").setInputFiles(CounterWalk.picture("passport.png"));
        assertThat(page.locator("#uploadsTold")).hasText(Pattern.compile("^passport\\.png: the file did not arrive.*"));
        page.unroute(Pattern.compile(".*counter/draft.*"));
        officer.field("files_input").setInputFiles(CounterWalk.picture("passport.png"));

        assertThat(page.locator(".brought li")).hasCount(1);
        assertThat(page.locator("#uploadsTold")).isEmpty();
    }

    @Test
    void whoever_goes_on_while_a_file_is_on_its_way_goes_on_when_it_has_arrived() {
        CounterWalk officer = atThePapers();
        Page page = officer.page();
        List<Route> held = new ArrayList<>();
        page.route(Pattern.compile(".*counter/draft.*"), held::add);
        officer.field("files_input").setInputFiles(CounterWalk.picture("passport.png"));
        officer.field("next").click();
        assertThat(page.locator("#uploadsTold")).containsText("The files are still on their way");
        Browser.picture(page, "counter-file-on-its-way");
        assertThat(page).hasURL(Pattern.compile(".*step=PAPERS.*"));
        assertThat(held).hasSize(1);

        page.unroute(Pattern.compile(".*counter/draft.*"));
        held.get(0).resume();

        assertThat(page).hasURL(Pattern.compile(".*step=CONSENT.*"));
        assertThat(copies(page)).isEqualTo(1);
    }

    @Test
    void a_file_that_comes_when_the_session_has_ended_leads_to_a_page_that_says_so() {
        CounterWalk officer = CounterWalk.of(browser.newcomer("officer.ist"));
        officer.start();
        officer.page().navigate(officer.page().url().replaceFirst("step=[A-Z]+", "step=PAPERS"));
        officer.page().context().clearCookies();

        officer.field("files_input").setInputFiles(CounterWalk.picture("passport.png"));

        assertThat(officer.page().locator("h1")).hasText("The session has ended");
    }

    @Test
    void the_camera_is_asked_for_where_the_browser_has_one() {
        CounterWalk officer = atThePapers();

        assertThat(officer.field("camera_input")).hasAttribute("capture", "environment");
        officer.field("camera_input").setInputFiles(CounterWalk.picture("taken.png"));

        assertThat(officer.page().locator(".brought li")).hasCount(1);
    }

    private static void look(CounterWalk officer, Locator copy, String name) {
        assertThat(copy).isVisible();
        assertThat(officer.page().locator(".ui-fileupload-row")).hasCount(0);
        copy.scrollIntoViewIfNeeded();
        Browser.picture(officer.page(), name);
        assertThat(Room.lacking(officer.page())).isEmpty();
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
