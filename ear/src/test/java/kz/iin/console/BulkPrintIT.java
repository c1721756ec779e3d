package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import kz.iin.contract.common.types.v1.ApplicationStatus;
import kz.iin.contract.provided.mfa.v1.SubmitApplication;
import kz.iin.journey.Audited;
import kz.iin.journey.Journey;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Certificates of several applicants go to the printer at one go, from the queue in which they wait for them. */
@OnServer
class BulkPrintIT {

    private static final String QUEUE = "console/applications?queue=HAND_OVER";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Installation installation = Installation.current();
    private final Journey journey = new Journey(installation.address());
    private final Audited audit = new Audited(installation.database());

    @Test
    void several_originals_come_in_one_file_each_on_a_sheet_of_its_own() throws Exception {
        List<String> numbers = List.of(issued(), issued());
        Page officer = browser.person("officer.nyc", "en");
        choose(officer, numbers);

        officer.fill("[id='bulk:first']", "NYC-0000099");
        officer.click("[id='bulk:countOn']");
        assertThat(paper(officer, 1)).hasValue("NYC-0000100");
        Browser.picture(officer, "bulk-print");
        assertThat(Barriers.of(officer)).isEmpty();
        Download file = officer.waitForDownload(() -> officer.click("[id='bulk:print']"));

        assertThat(file.suggestedFilename()).isEqualTo("certificate-bulk.pdf");
        assertThat(pages(file))
                .hasSize(2)
                .zipSatisfy(
                        shown(officer),
                        (page, number) ->
                                assertThat(page).contains(iinOf(number)).doesNotContain("COPY"));
        assertThat(numbers)
                .allSatisfy(number -> assertThat(audit.entriesOf(number))
                        .containsOnlyOnce("PRINTED_CERTIFICATE by officer.nyc at USA-NYC"));
        assertThat(printed("NYC-0000099") + printed("NYC-0000100")).isEqualTo(2);
    }

    @Test
    void one_that_can_not_be_printed_is_named_and_no_other_is_printed_either() throws Exception {
        String printed = issued();
        String other = issued();
        Page officer = browser.person("officer.nyc", "en");
        officer.navigate("console/application?number=" + printed);
        officer.click("#print");
        officer.fill("[id='printOriginal:paper']", "NYC-0000200");
        officer.waitForDownload(() -> officer.click("[id='printOriginal:confirm']"));
        choose(officer, List.of(printed, other));

        officer.fill("[id='bulk:first']", "NYC-0000300");
        officer.click("[id='bulk:countOn']");
        assertThat(paper(officer, 1)).hasValue("NYC-0000301");
        officer.click("[id='bulk:print']");

        assertThat(officer.locator("[id='bulk:told']"))
                .containsText(
                        "The original of the certificate of application " + printed + " was printed on another sheet");
        Browser.picture(officer, "bulk-print-refused");
        assertThat(Barriers.of(officer)).isEmpty();
        assertThat(paper(officer, 0)).hasValue("NYC-0000300");
        assertThat(printed("NYC-0000300") + printed("NYC-0000301")).isZero();
    }

    @Test
    void a_sheet_without_a_serial_is_told_and_who_chose_nothing_too() throws Exception {
        String number = issued();
        Page officer = browser.person("officer.nyc", "en");

        officer.navigate(QUEUE);
        officer.click("[id='list:print']");
        assertThat(officer.locator("[id='bulk'] .nothing")).hasText("Choose rows of the table first.");
        assertThat(officer.locator("[id='bulk'] .nothing")).isVisible();
        assertThat(officer.locator("[id='bulk:print']")).hasCount(0);
        Browser.picture(officer, "bulk-print-nothing");
        choose(officer, List.of(number));
        officer.click("[id='bulk:print']");

        assertThat(officer.locator("[id='bulk:told']")).containsText(number + ": This field has to be filled in.");
        assertThat(officer.locator("[id='bulk']")).isVisible();
        paper(officer, 0).fill("№ 1");
        officer.click("[id='bulk:print']");
        assertThat(officer.locator("[id='bulk:told']"))
                .containsText("A serial of security paper has 3 to 20 capital letters");
        assertThat(audit.entriesOf(number)).noneMatch(entry -> entry.startsWith("PRINTED_CERTIFICATE"));
    }

    @Test
    void a_certificate_of_another_mission_is_not_chosen_by_a_page_that_was_made_to() throws Exception {
        String foreign = issued("DEU-FRA", "officer.fra");
        Page officer = browser.person("officer.nyc", "en");
        officer.navigate(QUEUE);
        officer.evaluate("number => document.getElementById('list:table_selection').value = number", foreign);

        officer.click("[id='list:print']");

        assertThat(officer.locator("[id='bulk'] .nothing")).isVisible();
        assertThat(officer.locator("[id='bulk'] tbody tr")).hasCount(0);
        assertThat(audit.entriesOf(foreign))
                .noneMatch(entry -> entry.startsWith("PRINTED_CERTIFICATE") || entry.contains("officer.nyc"));
    }

    private String issued() throws Exception {
        return issued("USA-NYC", "officer.nyc");
    }

    private String issued(String mission, String by) throws Exception {
        SubmitApplication submission = journey.anotherSubmission();
        submission.setMission(mission);
        submission.setOfficer(by);
        String number = journey.submit(submission);
        journey.form(number);
        journey.await(number, ApplicationStatus.ISSUED);
        return number;
    }

    private static void choose(Page officer, List<String> numbers) {
        officer.navigate(QUEUE);
        numbers.forEach(number -> officer.locator("tr", new Page.LocatorOptions().setHasText(number))
                .locator(".ui-chkbox-box")
                .click());
        officer.click("[id='list:print']");
        assertThat(officer.locator("[id='bulk'] tbody tr")).hasCount(numbers.size());
    }

    private static Locator paper(Page officer, int line) {
        return officer.locator("[id='bulk:lines:" + line + ":paper']");
    }

    /** In the order in which they go to the printer. */
    private static List<String> shown(Page officer) {
        return officer.locator("[id='bulk'] tbody td.figures").allInnerTexts();
    }

    private static List<String> pages(Download file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            return List.of(stripper.getText(pdf).split("\f\\s*"));
        }
    }

    private String iinOf(String number) {
        return installation
                .database()
                .text("select iin from formed_number f join application a on a.id = f.application_id where a.number = '"
                        + number + "'");
    }

    private long printed(String paper) {
        return installation.database().count("select count(*) from printed_sheet where paper = '" + paper + "'");
    }
}
