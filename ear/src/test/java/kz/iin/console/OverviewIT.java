package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.journey.Journey;
import kz.iin.report.overview.Subject;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.run.Patience;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class OverviewIT {

    private static final int OF_A_MISSION = 4;
    private static final int OF_THE_WHOLE = 8;

    /** In the fixture, all of the last days; nobody else asks for seven days, so that the figures are no older than the fixture. */
    private static final int OF_ISTANBUL = 10;

    /** It is counted once a minute at most. */
    private static final Patience RECOUNT = Patience.ofSeconds(90);

    private static final int BETWEEN_LOOKS = 2000;

    private static final String ONE_OF_EACH_MISSION = """
            insert into application select (jsonb_populate_record(a, jsonb_build_object(
                'id', 7000000000 + row_number() over (order by code), 'number', '2026-7' || lpad((row_number() over (order by code))::text, 7, '0'),
                'request_id', gen_random_uuid(), 'mission', code, 'registered_at', now()))).*
            from application a, mission where a.number = '2026-90000001'""";

    @RegisterExtension
    private static final Browser browser = new Browser();

    @Test
    void who_sees_every_mission_sees_all_diagrams_and_the_forecast() {
        Page page = browser.person("auditor", "en");

        page.navigate("console/overview");
        Browser.picture(page, "overview");

        assertThat(page.locator(".diagram")).hasCount(OF_THE_WHOLE);
        assertThat(page.locator("#forecasts")).isVisible();
    }

    @Test
    void at_a_mission_only_its_own_figures_are_shown() {
        Page page = browser.person("officer.ist", "en");

        page.navigate("console/overview?days=7");

        assertThat(page.locator(".diagram")).hasCount(OF_A_MISSION);
        assertThat(page.locator("#forecasts")).hasCount(0);
        assertThat(sum(page, "Applications by status")).isEqualTo(OF_ISTANBUL);
    }

    @Test
    void every_diagram_has_its_figures_as_a_table_that_the_file_repeats() throws Exception {
        Journey journey = new Journey(Installation.current().address());
        journey.form(journey.submitAnew());
        Page page = browser.person("auditor", "en");
        assertThat(RECOUNT.sees(() -> areAllCounted(page))).isTrue();
        List<Locator> diagrams = page.locator(".diagram").all();
        List<String> subjects = new ArrayList<>();

        for (Locator diagram : diagrams) {
            Locator link = diagram.locator("a[href*='subject=']");
            diagram.locator("summary").click();
            String table = rows(diagram);
            String file = page.request().get(link.getAttribute("href")).text();

            assertThat(table).isNotBlank();
            assertThat(file.replace("\uFEFF", "")).isEqualTo(table);
            subjects.add(link.getAttribute("href").replaceAll(".*subject=([A-Z_]+).*", "$1"));
        }
        assertThat(subjects)
                .containsExactly(Stream.of(Subject.values()).map(Subject::name).toArray(String[]::new));
        diagrams.get(0).scrollIntoViewIfNeeded();
        Browser.picture(page, "overview-tables");
        assertThat(Barriers.of(page)).isEmpty();
    }

    private static boolean areAllCounted(Page page) {
        page.navigate("console/overview?days=30");
        page.waitForTimeout(BETWEEN_LOOKS);
        return page.locator(".diagram a[href*='subject=']").count() == OF_THE_WHOLE;
    }

    /** As they stand in a file. */
    private static String rows(Locator diagram) {
        return diagram.locator("tbody tr").all().stream()
                .map(row -> row.locator("td").allInnerTexts())
                .map(cells -> '"' + cells.get(0) + '"' + "," + cells.get(1) + "\r\n")
                .collect(Collectors.joining());
    }

    @Test
    void a_diagram_is_drawn_within_the_policy_of_the_page() {
        Page page = browser.person("supervisor.ist", "en");
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaint(message, complaints));

        page.navigate("console/overview");
        Locator drawing = page.locator(".diagram canvas").first();
        drawing.waitFor();

        assertThat(drawing.boundingBox().height).isGreaterThan(100);
        assertThat((Boolean) drawing.evaluate(
                        "c => c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v !== 0)"))
                .isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    void the_figures_come_as_a_file_and_those_of_the_whole_not_to_a_mission() throws IOException {
        Page officer = browser.person("officer.ist", "ru");
        Page auditor = browser.person("auditor", "ru");
        officer.navigate("console/overview?days=7");

        Download own = officer.waitForDownload(
                () -> officer.locator("a[href*='subject=STATUS']").click());
        APIResponse forbidden = officer.request().get("console/overview-figures?subject=MISSION&days=30");
        APIResponse whole = auditor.request().get("console/overview-figures?subject=MISSION&days=30");

        assertThat(Files.readString(own.path())).contains("\"Отказано\",1\r\n");
        assertThat(forbidden.status()).isEqualTo(404);
        assertThat(whole.status()).isEqualTo(200);
    }

    @Test
    void among_all_missions_every_bar_has_its_name() {
        Database database = Installation.current().database();
        database.execute(ONE_OF_EACH_MISSION);
        Page page = browser.person("auditor", "kk");

        page.navigate("console/overview?days=90");
        Locator drawing = page.locator("[id$='drawing-MISSION']");
        drawing.locator("canvas").waitFor();
        Browser.picture(page, "overview-many");
        drawing.screenshot(new Locator.ScreenshotOptions()
                .setPath(BuiltFiles.target().resolve("screenshots").resolve("overview-missions.png")));
        database.execute("delete from application where id > 7000000000");

        assertThat(drawing.locator("canvas").boundingBox().height).isGreaterThan(90 * 20);
        assertThat((Integer) drawing.evaluate("d => d.scrollHeight - d.clientHeight"))
                .isPositive();
    }

    private static void complaint(ConsoleMessage message, List<String> complaints) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }

    private static int sum(Page page, String diagram) {
        Locator table = page.locator(".diagram", new Page.LocatorOptions().setHasText(diagram));
        table.locator("summary").first().click();
        return table.locator("tbody .count").allInnerTexts().stream()
                .mapToInt(Integer::parseInt)
                .sum();
    }
}
