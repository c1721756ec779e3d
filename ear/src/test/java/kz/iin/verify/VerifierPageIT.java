package kz.iin.verify;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import kz.iin.console.Browser;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnServer
class VerifierPageIT {

    @RegisterExtension
    static final Browser browser = new Browser();

    private static IssuedOnServer issued;

    @BeforeAll
    static void a_certificate_is_issued() throws Exception {
        issued = IssuedOnServer.on(Installation.current());
    }

    @ParameterizedTest
    @CsvSource({"kk, Түпнұсқа", "ru, Подлинное", "en, Genuine"})
    void the_address_of_a_code_shows_what_it_proves_in_the_reader_s_language(String language, String genuine) {
        Page page = browser.visitor(language);

        page.navigate("verify/" + issued.proof());

        assertThat(finding(page)).containsText(genuine);
        assertThat(page.locator("#fields")).containsText(issued.number());
        assertThat(page.locator("#fields")).containsText("SPECIMEN ANNA");
        Browser.picture(page, "verify-" + language);
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
    }

    @Test
    void a_changed_code_is_not_genuine() {
        Page page = browser.visitor("en");

        page.navigate("verify/" + issued.proof().replaceAll("...$", "000"));

        assertThat(finding(page)).containsText("Not genuine");
    }

    @Test
    void codes_are_verified_without_a_network_after_the_first_load() {
        Page page = browser.visitor("en");
        page.navigate("verify/");
        page.evaluate("navigator.serviceWorker.ready.then(ready => undefined)");
        page.reload();

        page.navigate("about:blank");
        page.context().setOffline(true);
        page.navigate("verify/" + issued.proof());

        assertThat(finding(page)).containsText("Genuine");
        page.context().setOffline(false);
    }

    @Test
    void a_picture_is_read_where_the_browser_has_no_reader_of_codes() throws Exception {
        Page page = browser.visitor("en");
        page.addInitScript("delete window.BarcodeDetector");
        page.navigate("verify/");

        page.setInputFiles("#picture", new FilePayload("paper.png", "image/png", picture(issued.pdf())));

        assertThat(finding(page)).containsText("Genuine");
        assertThat(page.locator("#fields")).containsText(issued.number());
    }

    @Test
    void a_picture_without_a_code_is_said_to_have_none() throws Exception {
        Page page = browser.visitor("en");
        page.addInitScript("delete window.BarcodeDetector");
        page.navigate("verify/");

        page.setInputFiles(
                "#picture",
                new FilePayload(
                        "blank.png", "image/png", png(new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY))));

        assertThat(finding(page)).containsText("No QR code");
    }

    @Test
    void a_birth_date_is_asked_for_and_told_as_it_stands_on_the_paper() {
        Page page = browser.visitor("en");
        page.navigate("verify/" + issued.proof());
        assertThat(page.locator("#fields")).containsText("17.10.1984");

        page.fill("#number", issued.number());
        page.fill(
                "#born",
                String.join(
                        ".",
                        issued.born().split("-")[2],
                        issued.born().split("-")[1],
                        issued.born().split("-")[0]));
        page.click("button[type=submit]");

        assertThat(finding(page)).containsText("Genuine and in force");
    }

    @Test
    void a_file_is_verified_by_the_server() {
        Page page = browser.visitor("en");
        page.navigate("verify/");

        page.setInputFiles("#file", new FilePayload("certificate.pdf", "application/pdf", issued.pdf()));

        assertThat(finding(page)).containsText("Genuine and in force");
    }

    @Test
    void number_and_birth_date_are_verified_by_the_server() {
        Page page = browser.visitor("en");
        page.navigate("verify/");

        page.fill("#number", issued.number());
        page.fill("#born", issued.born());
        page.click("button[type=submit]");

        assertThat(finding(page)).containsText("Genuine and in force");
    }

    @Test
    void no_script_of_others_is_loaded_and_the_browser_has_nothing_to_complain_about() {
        Page page = browser.visitor("en");
        StringBuilder complaints = new StringBuilder();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                complaints.append(message.text()).append('\n');
            }
        });

        page.navigate("verify/" + issued.proof());

        assertThat(finding(page)).containsText("Genuine");
        assertThat(complaints).isEmpty();
    }

    /** As a scanner at 150 dots an inch sees the paper. */
    private static byte[] picture(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return png(new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.GRAY));
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static Locator finding(Page page) {
        return page.locator("#finding");
    }
}
