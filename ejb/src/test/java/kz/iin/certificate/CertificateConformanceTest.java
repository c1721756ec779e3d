package kz.iin.certificate;

import static kz.iin.certificate.CertificateFixture.AT;
import static kz.iin.certificate.CertificateFixture.TEMPLATE;
import static kz.iin.certificate.CertificateFixture.aCertificate;
import static kz.iin.certificate.CertificateFixture.aCertificateFor;
import static kz.iin.certificate.CertificateFixture.name;
import static kz.iin.certificate.CertificateFixture.page;
import static kz.iin.certificate.CertificateFixture.print;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
    void thirty_holders_of_every_alphabet_have_thirty_certificates_that_keep_them() {
        List<Holder> holders = Holders.all();

        assertThat(holders)
                .hasSize(30)
                .allSatisfy(holder -> assertThat(Conformance.faultsOf(print(aCertificateFor(holder))))
                        .isEmpty());
    }

    @Test
    void a_copy_that_names_its_signer_keeps_them() {
        Marks marks =
                new Marks("A".repeat(300), "https://iin.example/", Optional.of("ІІМ, МВД, MIA"), OptionalInt.of(2));

        byte[] pdf = TEMPLATE.render(new CertificatePage(aCertificate(), marks), AT);

        assertThat(Conformance.faultsOf(pdf)).isEmpty();
    }

    @Test
    void many_certificates_in_one_file_keep_them() {
        byte[] pdf = TEMPLATE.render(
                Holders.all().stream()
                        .map(holder -> page(aCertificateFor(holder)))
                        .toList(),
                AT);

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
