package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.bytes;
import static kz.iin.signature.EnvelopeFixture.gateway;
import static kz.iin.signature.EnvelopeFixture.verifier;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyStoresTest {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @ParameterizedTest
    @EnumSource
    void a_key_of_any_algorithm_is_read_and_signs(SigningAlgorithm algorithm, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("keys.p12");
        gateway(algorithm).writePkcs12(file, "gateway", PASSWORD);

        KeyStore store = KeyStores.pkcs12();
        try (InputStream from = Files.newInputStream(file)) {
            store.load(from, PASSWORD);
        }
        PrivateKey key = (PrivateKey) store.getKey("gateway", PASSWORD);
        X509Certificate certificate = (X509Certificate) store.getCertificate("gateway");

        byte[] message = new SignBody(new SigningKey(key, certificate), KeyForm.CERTIFICATE)
                .sign(bytes(EnvelopeFixture.ENVELOPE));
        assertThat(verifier().verify(message, MOMENT)).isInstanceOf(Verdict.Verified.class);
        assertThat(store.getCertificateChain("gateway"))
                .containsExactlyElementsOf(gateway(algorithm).chain());
    }

    @ParameterizedTest
    @EnumSource
    void no_provider_is_left_in_the_list_of_the_virtual_machine(SigningAlgorithm algorithm) throws Exception {
        KeyStores.pkcs12();
        verifier().verify(bytes(EnvelopeFixture.signed(algorithm)), MOMENT);

        assertThat(Arrays.stream(Security.getProviders()).map(Provider::getName))
                .isNotEmpty()
                .doesNotContain("BC");
    }
}
