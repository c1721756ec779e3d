package kz.iin.certificate;

import static kz.iin.certificate.CertificateFixture.AT;
import static kz.iin.certificate.CertificateFixture.TEMPLATE;
import static kz.iin.certificate.CertificateFixture.aCertificate;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.iin.certificate.proof.ProofFixture;
import kz.iin.testpdf.PageImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader from outside the project reads from the printed page. */
class PrintedCodeTest {

    private static final int DOTS_PER_INCH = 150;
    private static final int FINER = 4;
    private static final double PRINTED = 32;
    private static final double SMALL = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(doubles = {0, 1.5, -1.5})
    void a_code_of_two_hundred_and_eighty_letters_is_read_from_a_grey_page_laid_askew(double degrees) throws Exception {
        String proof = "https://iin.example/verify/#" + "aB3-_".repeat(50) + "ab";

        String read = read(PageImage.of(certificate(proof), DOTS_PER_INCH).turned(degrees));

        assertThat(read).isEqualTo(proof);
    }

    @Test
    void the_address_is_read_from_a_code_of_twenty_millimetres() throws Exception {
        String address = "https://iin.example/verify/#IIN-ANK-2026-000123";

        String read = read(PageImage.of(certificate(address), DOTS_PER_INCH * SMALL / PRINTED)
                .turned(1.5));

        assertThat(read).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 2, -2})
    void a_signed_proof_is_read_from_a_code_of_twenty_millimetres_on_a_grey_page_laid_askew(double degrees)
            throws Exception {
        String proof = ProofFixture.prover(ProofFixture.keys(ProofFixture.ringIn(folder)))
                .qrText(ProofFixture.certificate("KARIMOVA-HOLMSTROEM", "ANNA MARIA", "17.10.1984"));

        PageImage scanned = PageImage.of(certificate(proof), FINER * DOTS_PER_INCH * SMALL / PRINTED)
                .turned(degrees)
                .coarser(FINER);

        assertThat(read(scanned.magnified(2))).isEqualTo(proof);
    }

    @Test
    void a_page_without_a_code_is_read_as_nothing() throws Exception {
        PageImage page = PageImage.of(certificate("1"), DOTS_PER_INCH).upperHalf();

        assertThat(read(page)).isEmpty();
    }

    private static byte[] certificate(String code) {
        return TEMPLATE.render(new CertificatePage(aCertificate(), Marks.of(code, "https://iin.example/verify/")), AT);
    }

    /** Square codes only: the bars of a coarse page's text are read as a number now and then. */
    private String read(PageImage page) throws IOException, InterruptedException {
        Path file = page.write(folder.resolve("page.png"));
        Process reader = new ProcessBuilder(
                        "zbarimg", "--nodbus", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String read = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        reader.waitFor();
        return read.strip();
    }
}
