package kz.iin.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

    @TempDir
    private static Path folder;

    private static Path store;

    @BeforeAll
    static void a_store_holds_a_signing_key_and_a_secret_key() throws Exception {
        store = KeyStoreFixture.in(folder);
    }

    @Test
    void a_signing_key_comes_with_its_certificate() {
        SigningKey key = ring().signingKey(KeyStoreFixture.SIGNING);

        assertThat(key.key().getAlgorithm()).isEqualTo("RSA");
        assertThat(key.chain()).hasSize(1);
        assertThat(key.certificate().getSubjectX500Principal().getName()).isEqualTo("CN=signing");
    }

    @Test
    void a_secret_key_has_its_whole_length() {
        assertThat(ring().secretKey(KeyStoreFixture.SECRET).getEncoded()).hasSize(32);
    }

    @Test
    void an_unknown_key_is_told_by_its_name_and_its_store() {
        KeyRing ring = ring();

        assertThatThrownBy(() -> ring.secretKey("journal-9"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("journal-9", store.toString());
    }

    @Test
    void a_key_is_not_used_for_what_it_is_not() {
        KeyRing ring = ring();

        assertThatThrownBy(() -> ring.secretKey(KeyStoreFixture.SIGNING)).hasMessageContaining("no secret key");
        assertThatThrownBy(() -> ring.signingKey(KeyStoreFixture.SECRET)).hasMessageContaining("no private key");
    }

    @Test
    void a_store_that_is_not_there_is_told_by_its_path() {
        Path nowhere = folder.resolve("nowhere.p12");

        assertThatThrownBy(() -> new KeyRing(nowhere, "PKCS12", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(nowhere.toString());
    }

    @Test
    void a_wrong_password_is_told_without_the_password() {
        assertThatThrownBy(() -> new KeyRing(store, "PKCS12", Optional.of("guess"), Optional.empty()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(store.toString())
                .hasMessageNotContaining("guess");
    }

    @Test
    void the_store_is_opened_by_the_provider_that_is_named() {
        assertThat(ring(Optional.of("SunJSSE")).secretKey(KeyStoreFixture.SECRET))
                .isNotNull();
        assertThatThrownBy(() -> ring(Optional.of("Nobody"))).hasMessageContaining("no security provider Nobody");
    }

    private static KeyRing ring() {
        return ring(Optional.empty());
    }

    private static KeyRing ring(Optional<String> provider) {
        return new KeyRing(store, "PKCS12", Optional.of(KeyStoreFixture.PASSWORD), provider);
    }
}
