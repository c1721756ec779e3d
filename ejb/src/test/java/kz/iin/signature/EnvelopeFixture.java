package kz.iin.signature;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.iin.testca.Credential;
import kz.iin.testca.Leaf;
import kz.iin.testca.TestCa;
import kz.iin.testca.Validity;

/** A gateway that signs, and a message of its SyncChannel. Keys are made once: that takes the most time. */
final class EnvelopeFixture {

    static final Instant MOMENT = Instant.parse("2026-03-02T06:00:00Z");
    static final Validity YEAR = Validity.around(MOMENT);
    static final String ENVELOPE = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body>\
            <typ:SendMessage xmlns:typ="http://bip.bee.kz/SyncChannel/v10/Types"><request><requestInfo>\
            <messageId>7f3a1c52-0d3b-4b7e-9a55-61b1f0a3c001</messageId><serviceId>IIN_TEST</serviceId>\
            <messageDate>2026-03-02T11:00:00.000+05:00</messageDate>\
            <sender><senderId>gateway</senderId><password>not a secret</password></sender></requestInfo>\
            <requestData><data>Қазақстан &amp; ОК</data></requestData></request></typ:SendMessage>\
            </soap:Body></soap:Envelope>
            """;

    private static final Map<SigningAlgorithm, TestCa> ROOTS = new ConcurrentHashMap<>();
    private static final Map<SigningAlgorithm, Credential> GATEWAYS = new ConcurrentHashMap<>();

    private EnvelopeFixture() {}

    static TestCa root(SigningAlgorithm algorithm) {
        return ROOTS.computeIfAbsent(algorithm, one -> TestCa.root(one, "Root " + one, YEAR));
    }

    static Credential gateway(SigningAlgorithm algorithm) {
        return GATEWAYS.computeIfAbsent(algorithm, one -> root(one).issue(organisation(one)));
    }

    static Leaf organisation(SigningAlgorithm algorithm) {
        return Leaf.organisation(algorithm, "Gateway", "880412300011", "200240000018", YEAR);
    }

    static SigningKey keyOf(Credential credential) {
        return new SigningKey(credential.key(), credential.certificate());
    }

    static String signed(SigningAlgorithm algorithm) {
        return signedBy(gateway(algorithm), KeyForm.CERTIFICATE);
    }

    static String signedBy(Credential credential, KeyForm form) {
        return text(new SignBody(keyOf(credential), form).sign(bytes(ENVELOPE)));
    }

    /** Knows the gateway by all its algorithms, and has no objection to any certificate. */
    static VerifySignature verifier() {
        return verifierKnowing(Stream.of(SigningAlgorithm.values())
                .map(algorithm -> gateway(algorithm).certificate())
                .toList());
    }

    static VerifySignature verifierKnowing(List<X509Certificate> certificates) {
        return new VerifySignature(XmlLimits.USUAL, registered(certificates), (certificate, at) -> Optional.empty());
    }

    static KnownCertificates registered(List<X509Certificate> certificates) {
        return serial -> certificates.stream()
                .filter(certificate -> certificate.getSerialNumber().equals(serial))
                .toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
