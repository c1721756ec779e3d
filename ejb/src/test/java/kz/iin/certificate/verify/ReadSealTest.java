package kz.iin.certificate.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.sign.AuthoritiesFixture;
import kz.iin.certificate.sign.SealFixture;
import kz.iin.certificate.sign.SealLevel;
import kz.iin.certificate.sign.SignPdf;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeySuccession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadSealTest {

    private static final Instant NOW = Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS);

    @TempDir
    private static Path folder;

    private static FileFixture files;

    @BeforeAll
    static void we_and_a_stranger_have_keys() throws Exception {
        files = new FileFixture(folder);
    }

    @Test
    void a_file_says_who_signed_it_and_until_when_he_may() {
        X509Certificate signer = files.ours().get(0);

        Seal seal = seal(files.signed()).orElseThrow();

        assertThat(signer.getSubjectX500Principal().getName()).contains("CN=" + seal.signer());
        assertThat(seal.signerUntil()).isEqualTo(signer.getNotAfter().toInstant());
        assertThat(seal.whole()).isTrue();
    }

    @Test
    void whatever_was_changed_below_the_signature_is_seen() {
        assertThat(seal(files.withAStolenSignature()).filter(Seal::whole)).isEmpty();
        assertThat(seal(files.withAChangedByte()).filter(Seal::whole)).isEmpty();
    }

    @Test
    void nobody_of_ours_signed_what_a_stranger_signed_or_what_is_no_file() {
        assertThat(seal(files.signedByAStranger())).isEmpty();
        assertThat(seal("%PDF-1.4 certificate".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_level_is_the_one_that_it_was_signed_at_and_the_moment_stands_in_the_file(SealLevel level)
            throws Exception {
        try (AuthoritiesFixture authorities = new AuthoritiesFixture(folder, NOW)) {
            KeyRing ring = authorities.ring();
            KeySuccession keys = new KeySuccession(ring, List.of(AuthoritiesFixture.KEY));
            byte[] signed = new SignPdf(keys, authorities.form(level)).seal(SealFixture.aPrintedCertificate(NOW), NOW);
            X509Certificate signer = ring.signingKey(AuthoritiesFixture.KEY).certificate();

            Seal seal = new ReadSeal(List.of(signer)).in(signed).orElseThrow();

            assertThat(seal.level()).isEqualTo(level);
            assertThat(seal.at()).contains(NOW);
            assertThat(seal.whole()).isTrue();
        }
    }

    private static Optional<Seal> seal(byte[] file) {
        return new ReadSeal(files.ours()).in(file);
    }
}
