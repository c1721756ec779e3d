package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.bytes;
import static kz.iin.signature.EnvelopeFixture.gateway;
import static kz.iin.signature.EnvelopeFixture.signed;
import static kz.iin.signature.EnvelopeFixture.signedBy;
import static kz.iin.signature.EnvelopeFixture.verifier;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifySignatureTest {

    @ParameterizedTest
    @EnumSource
    void a_message_that_we_sign_is_verified(SigningAlgorithm algorithm) {
        Verdict verdict = verifier().verify(bytes(signed(algorithm)), MOMENT);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Verified.class, verified -> {
            assertThat(verified.certificate()).isEqualTo(gateway(algorithm).certificate());
            assertThat(verified.content().getLocalName()).isEqualTo("Body");
            assertThat(verified.content().getTextContent()).contains("Қазақстан & ОК");
        });
    }

    @ParameterizedTest
    @EnumSource
    void the_gateways_own_form_names_issuer_and_serial_number(SigningAlgorithm algorithm) {
        String message = signedBy(gateway(algorithm), KeyForm.ISSUER_SERIAL);

        assertThat(message).contains("X509IssuerSerial").doesNotContain("KeyIdentifier");
        assertThat(verifier().verify(bytes(message), MOMENT)).isInstanceOf(Verdict.Verified.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_changed_value_is_refused(SigningAlgorithm algorithm) {
        String changed = signed(algorithm).replace("IIN_TEST", "IIN_LIVE");

        assertThat(verifier().verify(bytes(changed), MOMENT)).isEqualTo(new Verdict.Rejected(Reason.DIGEST_DIFFERS));
    }
}
