package kz.iin.certificate.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.SealPdf;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeyStoreFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealByConfigurationTest {

    private static final byte[] PRINTED = {1, 2, 3};

    @TempDir
    private static Path folder;

    private static KeyRing ring;

    @BeforeAll
    static void a_key_is_there() throws Exception {
        ring = KeyStoreFixture.ringIn(folder);
    }

    @Test
    void where_no_key_is_named_a_file_stays_as_it_was_printed_and_names_nobody() {
        SealPdf seal = seal(Optional.empty());

        assertThat(seal.seal(PRINTED, Clock.systemUTC().instant())).isSameAs(PRINTED);
        assertThat(seal.signer()).isEmpty();
    }

    @Test
    void the_signer_is_whom_the_certificate_of_the_key_names() {
        assertThat(seal(Optional.of(List.of(KeyStoreFixture.SIGNING_BY_CURVE))).signer())
                .contains("curve");
    }

    private static SealPdf seal(Optional<List<String>> names) {
        FormByConfiguration form =
                new FormByConfiguration(SealLevel.B, Optional.empty(), Optional.empty(), Duration.ofSeconds(1));
        return new SealByConfiguration(new CertificateKeys(ring, names), form, Clock.systemUTC());
    }
}
