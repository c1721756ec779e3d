package kz.iin.certificate.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.certificate.SealRefused;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeyStoreFixture;
import kz.iin.keys.KeySuccession;
import kz.iin.keys.SigningKey;
import kz.iin.keys.TokenFixture;
import kz.iin.testpdf.Conformance;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class SignPdfTest {

    @TempDir
    private static Path folder;

    private static final byte[] PRINTED = SealFixture.aPrintedCertificate(Instant.EPOCH);

    /** Where the key lies, and its kind. */
    static final List<Arguments> KEYS = Stream.of("file", "token")
            .flatMap(place -> Stream.of(KeyStoreFixture.SIGNING, KeyStoreFixture.SIGNING_BY_CURVE)
                    .map(key -> Arguments.of(place, key)))
            .toList();

    private static KeyRing file;
    private static KeyRing token;

    /** When the keys are there already. */
    private static Instant now;

    @BeforeAll
    static void keys_lie_in_a_file_and_in_a_token() throws Exception {
        file = KeyStoreFixture.ringIn(folder);
        token = TokenFixture.ring();
        now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void a_signed_file_is_confirmed_by_the_validator_of_the_signing_library(String place, String name) {
        KeyRing ring = ring(place);

        byte[] signed = sign(ring, name);

        assertThat(Confirmation.of(signed, ring.signingKey(name).chain(), now))
                .isEqualTo(new Confirmation(Indication.TOTAL_PASSED, SignatureLevel.PAdES_BASELINE_B, now));
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void a_signed_file_is_confirmed_by_poppler(String place, String name) throws Exception {
        byte[] signed = sign(ring(place), name);

        assertThat(pdfsig(signed))
                .contains("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached")
                .containsOnlyOnce("Signature Validation");
    }

    @Test
    void a_signed_file_keeps_the_rules_of_archives_and_of_accessibility() {
        assertThat(Conformance.faultsOf(sign(file, KeyStoreFixture.SIGNING_BY_CURVE)))
                .isEmpty();
    }

    @Test
    void what_was_printed_is_the_beginning_of_what_is_signed() {
        byte[] signed = sign(file, KeyStoreFixture.SIGNING_BY_CURVE);

        assertThat(Arrays.copyOf(signed, PRINTED.length)).isEqualTo(PRINTED);
    }

    @Test
    void a_changed_byte_is_not_confirmed() {
        byte[] signed = sign(file, KeyStoreFixture.SIGNING_BY_CURVE);
        SigningKey key = file.signingKey(KeyStoreFixture.SIGNING_BY_CURVE);

        signed[new String(signed, StandardCharsets.ISO_8859_1).indexOf("stream") + 20]++;

        assertThat(Confirmation.of(signed, key.chain(), now).indication()).isEqualTo(Indication.TOTAL_FAILED);
    }

    @Test
    void a_key_that_has_ended_signs_nothing_and_neither_does_one_that_has_not_begun() {
        Duration year = Duration.ofDays(366);

        assertThatThrownBy(() -> signAt(now.plus(year))).isInstanceOf(SealRefused.class);
        assertThatThrownBy(() -> signAt(now.minus(year))).isInstanceOf(SealRefused.class);
    }

    private static byte[] signAt(Instant at) {
        KeySuccession keys = new KeySuccession(file, List.of(KeyStoreFixture.SIGNING_BY_CURVE));
        return new SignPdf(keys, SealForm.basic()).seal(PRINTED, at);
    }

    private static KeyRing ring(String place) {
        return place.equals("token") ? token : file;
    }

    private static byte[] sign(KeyRing ring, String name) {
        return new SignPdf(new KeySuccession(ring, List.of(name)), SealForm.basic()).seal(PRINTED, now);
    }

    private static String pdfsig(byte[] signed) throws IOException {
        Path pdf = Files.write(folder.resolve("signed.pdf"), signed);
        Process process = new ProcessBuilder("pdfsig", "-nocert", pdf.toString())
                .redirectErrorStream(true)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
