package kz.iin.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.signature.Reason;
import kz.iin.signature.SigningAlgorithm;
import kz.iin.signature.SigningKey;
import kz.iin.signature.Verdict;
import kz.iin.signature.VerifySignature;
import kz.iin.signature.XmlLimits;
import kz.iin.testca.Credential;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeakSignerTest {

    private static final Instant NOW = Clock.systemUTC().instant();
    private static final Credential GATEWAY = TestCa.root(SigningAlgorithm.RSA_SHA256, "Root", Validity.around(NOW))
            .issue(Leaf.organisation(
                    SigningAlgorithm.RSA_SHA256, "Gateway", "000000000000", "000140000027", Validity.around(NOW)));

    private final WeakSigner signer = new WeakSigner(new SigningKey(GATEWAY.key(), GATEWAY.certificate()));
    private final VerifySignature verification = new VerifySignature(
            XmlLimits.USUAL, serial -> List.of(GATEWAY.certificate()), (certificate, at) -> Optional.empty());

    @Test
    void what_it_signs_with_the_algorithms_of_the_gateway_is_believed() {
        Verdict verdict =
                signed("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256", "http://www.w3.org/2001/04/xmlenc#sha256");

        assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.w3.org/2000/09/xmldsig#rsa-sha1,             http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256,      http://www.w3.org/2000/09/xmldsig#sha1",
        "http://www.w3.org/2000/09/xmldsig#hmac-sha1,            http://www.w3.org/2001/04/xmlenc#sha256",
        "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256,     http://www.w3.org/2001/04/xmlenc#sha256"
    })
    void what_it_signs_with_others_is_refused_for_the_algorithm_and_for_nothing_else(String method, String digest) {
        assertThat(signed(method, digest)).isEqualTo(new Verdict.Rejected(Reason.FOREIGN_ALGORITHM));
    }

    private Verdict signed(String method, String digest) {
        return verification.verify(signer.sign(Letter.of("MFA", "SERVICE", "<a/>"), method, digest), NOW);
    }
}
