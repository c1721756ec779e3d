package kz.iin.certificate;

import static kz.iin.certificate.CertificateFixture.aCertificate;
import static kz.iin.certificate.CertificateFixture.aCertificateFor;
import static kz.iin.certificate.CertificateFixture.name;
import static kz.iin.certificate.CertificateFixture.print;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import kz.iin.testpdf.Conformance;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class CertificateConformanceTest {

    @Test
    void a_certificate_keeps_the_rules_of_archives_and_of_accessibility() {
        byte[] pdf = print(aCertificate());

        assertThat(Conformance.faultsOf(pdf)).isEmpty();
    }

    @Test
    void a_certificate_of_the_longest_names_keeps_them() {
        String latin = "W".repeat(100);
        String cyrillic = "Щ".repeat(100);

        byte[] pdf = print(aCertificateFor(name(latin, latin, latin), Optional.of(name(cyrillic, cyrillic, cyrillic))));

        assertThat(Conformance.faultsOf(pdf)).isEmpty();
    }

    @Test
    void a_file_that_keeps_neither_is_found_out() throws IOException {
        byte[] pdf = anEmptyPage();

        assertThat(Conformance.faultsOf(pdf))
                .anyMatch(fault -> fault.startsWith("2a "))
                .anyMatch(fault -> fault.startsWith("ua1 "));
    }

    private static byte[] anEmptyPage() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        return pdf.toByteArray();
    }
}
