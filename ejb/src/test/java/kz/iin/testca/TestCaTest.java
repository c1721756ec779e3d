package kz.iin.testca;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import kz.iin.signature.SigningAlgorithm;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TestCaTest {

    private static final Instant MOMENT = Instant.parse("2026-03-02T06:00:00Z");
    private static final Validity YEAR = Validity.around(MOMENT);
    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @EnumSource
    void a_certificate_is_signed_by_its_issuer_and_its_key_signs(SigningAlgorithm algorithm) throws Exception {
        TestCa ca = TestCa.root(algorithm, "Root", YEAR);

        Credential issued = ca.issue(organisation(algorithm));

        Certificate made = Certificate.getInstance(issued.certificate().getEncoded());
        byte[] toBeSigned = made.getTBSCertificate().getEncoded();
        assertThat(algorithm.verifies(toBeSigned, made.getSignature().getBytes(), ca.certificate()))
                .isTrue();
        assertThat(algorithm.verifies(CONTENT, algorithm.sign(CONTENT, issued.key()), issued.certificate()))
                .isTrue();
        assertThat(SigningAlgorithm.of(issued.certificate())).isEqualTo(algorithm);
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_names_holder_organisation_and_validity(SigningAlgorithm algorithm) throws Exception {
        X509Certificate issued = TestCa.root(algorithm, "Root", YEAR)
                .issue(organisation(algorithm))
                .certificate();

        assertThat(Certificate.getInstance(issued.getEncoded()).getSubject().toString())
                .contains("SERIALNUMBER=IIN880412300011", "OU=BIN200240000018");
        assertThat(issued.getNotBefore()).isEqualTo(Date.from(YEAR.from()));
        assertThat(issued.getNotAfter()).isEqualTo(Date.from(YEAR.until()));
        assertThat(issued.getExtendedKeyUsage()).containsExactly("1.2.398.3.3.4.1.2", "1.2.398.3.3.4.1.2.2");
    }

    @ParameterizedTest
    @EnumSource
    void a_key_of_any_algorithm_is_written_to_a_key_store(SigningAlgorithm algorithm, @TempDir Path folder)
            throws Exception {
        Path file = folder.resolve("keys.p12");
        Credential issued = TestCa.root(algorithm, "Root", YEAR).issue(organisation(algorithm));

        issued.writePkcs12(file, "gateway", "changeit".toCharArray());

        KeyStore read = KeyStore.getInstance("PKCS12");
        read.load(Files.newInputStream(file), "changeit".toCharArray());
        assertThat(read.getCertificateChain("gateway")).containsExactlyElementsOf(issued.chain());
    }

    @Test
    void a_certificate_of_a_server_stands_for_this_machine() throws Exception {
        TestCa ca = TestCa.root(SigningAlgorithm.RSA_SHA256, "Root", YEAR);

        X509Certificate issued = ca.issue(Leaf.tlsServer(YEAR)).certificate();

        issued.verify(ca.certificate().getPublicKey());
        assertThat(issued.getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .contains("127.0.0.1");
    }

    private static Leaf organisation(SigningAlgorithm algorithm) {
        return Leaf.organisation(algorithm, "Gateway", "880412300011", "200240000018", YEAR);
    }
}
