package kz.iin.certificate;

import static kz.iin.certificate.CertificateFixture.AT;
import static kz.iin.certificate.CertificateFixture.aCertificate;
import static kz.iin.certificate.CertificateFixture.page;
import static kz.iin.certificate.CertificateFixture.textOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.MissingResourceException;
import kz.iin.certificate.print.Stationery;
import kz.iin.testpdf.Conformance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The form is not ours to prescribe: whoever runs the system replaces it by files, without a new build. */
class ReplacedStationeryTest {

    @TempDir
    private Path folder;

    @Test
    void an_empty_folder_replaces_nothing() {
        byte[] pdf = print();

        assertThat(pdf).isEqualTo(CertificateFixture.print(aCertificate()));
    }

    @Test
    void a_text_of_the_folder_stands_in_the_place_of_ours() throws IOException {
        Files.writeString(folder.resolve("messages_ru.properties"), "certificate.title=СПРАВКА О НОМЕРЕ");

        String text = textOf(print());

        assertThat(text).contains("ТІРКЕУ КУӘЛІГІ", "СПРАВКА О НОМЕРЕ").doesNotContain("РЕГИСТРАЦИОННОЕ");
    }

    @Test
    void a_stylesheet_of_the_folder_stands_in_the_place_of_ours() throws IOException {
        String ours = ours("certificate.fo.xsl");
        Files.writeString(folder.resolve("certificate.fo.xsl"), ours.replace("' · № '", "' = № '"));

        String text = textOf(print());

        assertThat(text).contains("841017450123 = № IIN-ANK-2026-000123");
    }

    @Test
    void the_arms_of_the_folder_stand_in_the_place_of_the_ornament() throws IOException {
        Files.writeString(folder.resolve("arms.svg"), """
                <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><path d="M0 0 L10 0 L5 10 Z"/></svg>""");

        byte[] pdf = print();

        assertThat(pdf).isNotEqualTo(CertificateFixture.print(aCertificate()));
        assertThat(Conformance.faultsOf(pdf)).isEmpty();
    }

    @Test
    void a_stylesheet_that_fetches_parts_from_elsewhere_is_not_taken() throws IOException {
        Files.writeString(
                folder.resolve("certificate.fo.xsl"),
                ours("certificate.fo.xsl").replace("page.fo.xsl", "/etc/hostname"));

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(this::print);
    }

    @Test
    void a_text_that_no_form_has_is_not_taken() throws IOException {
        Files.writeString(folder.resolve("messages_en.properties"), "certificate.titel=X");

        assertThatExceptionOfType(MissingResourceException.class).isThrownBy(() -> Stationery.from(folder));
    }

    @Test
    void a_folder_that_is_not_there_is_not_taken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stationery.from(folder.resolve("none")))
                .withMessage("iin.print.dir: not a folder");
    }

    private byte[] print() {
        return new CertificateTemplate(Stationery.from(folder)).render(page(aCertificate()), AT);
    }

    private static String ours(String name) throws IOException {
        try (InputStream file = CertificateTemplate.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
