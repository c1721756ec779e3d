package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.bytes;
import static kz.iin.signature.EnvelopeFixture.registered;
import static kz.iin.signature.EnvelopeFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages that were signed without this project's code: {@code outside/remake.sh} tells how. */
class OutsideSignatureTest {

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "gost2004", "gost2015"})
    void a_message_signed_by_other_tools_is_verified(String algorithm) throws Exception {
        byte[] message = resource(algorithm + ".xml");

        Verdict verdict = verifierOf(algorithm).verify(message, MOMENT);

        assertThat(verdict).isInstanceOfSatisfying(Verdict.Verified.class, verified -> {
            assertThat(verified.certificate()).isEqualTo(certificate(algorithm));
            assertThat(verified.content().getTextContent()).contains("Қазақстан");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rsa", "gost2004", "gost2015"})
    void whatever_byte_of_the_signed_parts_is_changed_the_message_is_refused(String algorithm) throws Exception {
        byte[] message = resource(algorithm + ".xml");
        VerifySignature verifier = verifierOf(algorithm);

        int[] signed = IntStream.range(0, message.length)
                .filter(isSigned(message))
                .filter(at -> verifier.verify(changed(message, at), MOMENT) instanceof Verdict.Verified)
                .toArray();

        assertThat(signed).as("changes that went unseen").isEmpty();
    }

    /** Why nothing may be decided by {@code xsi:type}: exclusive canonicalization leaves out what only its value uses. */
    @ParameterizedTest
    @ValueSource(strings = {"rsa", "gost2004", "gost2015"})
    void what_a_prefix_used_only_by_a_type_means_is_not_signed(String algorithm) throws Exception {
        String message = text(resource(algorithm + ".xml"));

        String rebound = message.replace("xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"", "xmlns:xs=\"urn:another\"");

        assertThat(rebound).isNotEqualTo(message);
        assertThat(verifierOf(algorithm).verify(bytes(rebound), MOMENT)).isInstanceOf(Verdict.Verified.class);
    }

    /** The Body but for the binding that is not signed, SignedInfo, and the value without the end that carries no bits. */
    private static IntPredicate isSigned(byte[] message) {
        IntPredicate body = between(message, "<soap:Body", "</soap:Envelope>");
        IntPredicate binding = between(message, "xmlns:xs=", "xsi:type");
        IntPredicate info = between(message, "<ds:CanonicalizationMethod", "</ds:SignedInfo>");
        IntPredicate value = between(message, "<ds:SignatureValue>", "</ds:SignatureValue>");
        int end = new String(message, StandardCharsets.ISO_8859_1).indexOf("</ds:SignatureValue>");
        return body.and(binding.negate()).or(info).or(value.and(at -> at < end - 3));
    }

    private static IntPredicate between(byte[] message, String from, String to) {
        String octets = new String(message, StandardCharsets.ISO_8859_1);
        int start = octets.indexOf(from);
        int end = octets.indexOf(to, start);
        return at -> at >= start && at < end;
    }

    private static byte[] changed(byte[] message, int at) {
        byte[] other = message.clone();
        other[at] ^= 1;
        return other;
    }

    private static VerifySignature verifierOf(String algorithm) {
        TrustedPaths paths = new TrustedPaths(Set.of(certificate(algorithm + "-root")), List.of());
        return new VerifySignature(
                XmlLimits.USUAL,
                registered(List.of(certificate(algorithm))),
                new CheckCertificate(paths, List.of(), UnknownRevocation.ACCEPTED));
    }

    private static X509Certificate certificate(String name) {
        try (InputStream file = OutsideSignatureTest.class.getResourceAsStream("outside/" + name + ".crt")) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = OutsideSignatureTest.class.getResourceAsStream("outside/" + name)) {
            return file.readAllBytes();
        }
    }
}
