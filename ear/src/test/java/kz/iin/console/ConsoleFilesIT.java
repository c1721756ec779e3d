package kz.iin.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnServer
class ConsoleFilesIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    @Test
    void the_certificate_and_the_copies_are_saved_as_they_are_kept() throws Exception {
        Page page = browser.person("officer.ist", "en");
        page.navigate("console/application?number=" + ConsoleFixture.ISSUED);

        Download certificate = page.waitForDownload(() -> page.click("#certificate"));
        Download copy = page.waitForDownload(() -> page.click("text=Notarised translation"));

        assertThat(certificate.suggestedFilename()).isEqualTo("certificate-2026-90000003.pdf");
        assertThat(contentOf(certificate)).isEqualTo("%PDF-1.4 certificate 3");
        assertThat(copy.suggestedFilename()).endsWith(".pdf");
        assertThat(contentOf(copy)).isEqualTo("%PDF-1.4 translation");
    }

    @Test
    void a_receipt_is_saved_in_the_language_of_the_applicant() throws Exception {
        Page page = browser.person("officer.ist", "en");
        page.navigate("console/application?number=" + ConsoleFixture.ISSUED);

        Download receipt =
                page.waitForDownload(() -> page.locator("#receipt-kk").click());

        assertThat(receipt.suggestedFilename()).isEqualTo("receipt-" + ConsoleFixture.ISSUED + ".pdf");
        assertThat(contentOf(receipt)).startsWith("%PDF-");
    }

    @Test
    void the_notice_of_a_refusal_is_saved_and_none_of_an_application_that_was_not_refused() throws Exception {
        Page page = browser.person("officer.ist", "en");
        page.navigate("console/application?number=" + ConsoleFixture.REFUSED);

        Download notice = page.waitForDownload(() -> page.locator("#notice").click());

        assertThat(notice.suggestedFilename()).isEqualTo("notice-" + ConsoleFixture.REFUSED + ".pdf");
        assertThat(contentOf(notice)).startsWith("%PDF-");
        page.navigate("console/application?number=" + ConsoleFixture.ISSUED);
        assertThat(page.locator("#notice")).hasCount(0);
        assertThat(page.navigate("console/notice?number=" + ConsoleFixture.ISSUED)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_number_that_the_person_has_is_masked_to_an_officer_on_the_page_and_in_the_notice() throws Exception {
        Page officer = browser.person("officer.ist", "en");
        officer.navigate("console/application?number=" + ConsoleFixture.REFUSED);
        Page operator = browser.person("operator.one", "en");
        operator.navigate("console/application?number=" + ConsoleFixture.REFUSED);

        Download notice =
                officer.waitForDownload(() -> officer.locator("#notice").click());

        assertThat(officer.locator("#existing")).containsText("********9057");
        assertThat(operator.locator("#existing")).containsText("660510059057");
        try (InputStream content = notice.createReadStream();
                PDDocument pdf = Loader.loadPDF(content.readAllBytes())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("********9057")
                    .doesNotContain("660510059057");
        }
    }

    private static String contentOf(Download download) throws Exception {
        try (InputStream content = download.createReadStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
