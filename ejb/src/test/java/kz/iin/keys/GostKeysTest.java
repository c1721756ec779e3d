package kz.iin.keys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.testca.Credential;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file may hold keys that the platform can't read, among others (issue 3). */
class GostKeysTest {

    private static final String PASSWORD = "for-tests";
    private static final byte[] CONTENT = "Қазақстан".getBytes(UTF_8);
    private static final Validity YEAR = Validity.around(Instant.parse("2026-03-02T06:00:00Z"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void a_key_of_any_algorithm_signs_from_the_file_of_an_authority(SigningAlgorithm algorithm) throws Exception {
        Credential issued = issued(algorithm);
        Path file = folder.resolve("authority.p12");
        issued.writePkcs12(file, "shep-1", PASSWORD.toCharArray());

        SigningKey key = ring(file).signingKey("shep-1");

        assertThat(key.chain()).containsExactlyElementsOf(issued.chain());
        assertThat(algorithm.verifies(CONTENT, algorithm.sign(CONTENT, key.key()), issued.certificate()))
                .isTrue();
    }

    @Test
    void one_file_holds_keys_of_every_kind() throws Exception {
        KeyRing ring = ring(mixed());

        assertThat(ring.secretKey("journal-1").getEncoded()).hasSize(32);
        for (SigningAlgorithm algorithm : SigningAlgorithm.values()) {
            SigningKey key = ring.signingKey(algorithm.name());
            assertThat(algorithm.verifies(CONTENT, algorithm.sign(CONTENT, key.key()), key.certificate()))
                    .isTrue();
        }
    }

    @Test
    void a_gost_key_is_no_secret_key() throws Exception {
        KeyRing ring = ring(mixed());

        assertThatThrownBy(() -> ring.secretKey(SigningAlgorithm.GOST_2015_512.name()))
                .hasMessageContaining("no secret key");
    }

    /** Made by the platform, which writes what it can't read. */
    private Path mixed() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setEntry(
                "journal-1",
                new SecretKeyEntry(new SecretKeySpec(new byte[32], "AES")),
                new PasswordProtection(PASSWORD.toCharArray()));
        for (SigningAlgorithm algorithm : SigningAlgorithm.values()) {
            Credential issued = issued(algorithm);
            keys.setKeyEntry(
                    algorithm.name(),
                    issued.key(),
                    PASSWORD.toCharArray(),
                    issued.chain().toArray(X509Certificate[]::new));
        }
        Path file = folder.resolve("mixed.p12");
        try (OutputStream content = Files.newOutputStream(file)) {
            keys.store(content, PASSWORD.toCharArray());
        }
        return file;
    }

    private static Credential issued(SigningAlgorithm algorithm) {
        return TestCa.root(algorithm, "Root " + algorithm, YEAR)
                .issue(Leaf.organisation(algorithm, "Ours", "880412300011", "200240000018", YEAR));
    }

    private static KeyRing ring(Path file) {
        return new KeyRing(file, "PKCS12", Optional.of(PASSWORD), Optional.empty());
    }
}
