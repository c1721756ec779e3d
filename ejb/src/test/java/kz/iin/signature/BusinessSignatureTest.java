package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.bytes;
import static kz.iin.signature.EnvelopeFixture.gateway;
import static kz.iin.signature.EnvelopeFixture.keyOf;
import static kz.iin.signature.EnvelopeFixture.organisation;
import static kz.iin.signature.EnvelopeFixture.registered;
import static kz.iin.signature.EnvelopeFixture.root;
import static kz.iin.signature.EnvelopeFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.testca.Credential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;

class BusinessSignatureTest {

    private static final SigningAlgorithm RSA = SigningAlgorithm.RSA_SHA256;
    private static final String DATA = "<order xmlns=\"urn:order\"><name>Қазақстан</name>\n</order>";

    @ParameterizedTest
    @EnumSource
    void what_we_sign_is_verified(SigningAlgorithm algorithm) throws Exception {
        String signed = signed(DATA, gateway(algorithm));

        assertThat(signed).endsWith("</ds:Signature></order>");
        assertThat(verify(signed)).isInstanceOfSatisfying(Verdict.Verified.class, verified -> {
            assertThat(verified.certificates())
                    .containsExactly(gateway(algorithm).certificate());
            assertThat(verified.content().getTextContent().strip()).isEqualTo("Қазақстан");
        });
    }

    @Test
    void of_two_signatures_the_second_covers_the_first() throws Exception {
        Credential first = gateway(SigningAlgorithm.GOST_2015_512);
        Credential second = gateway(RSA);

        String twice = signed(signed(DATA, first), second);

        assertThat(verify(twice))
                .isInstanceOfSatisfying(
                        Verdict.Verified.class,
                        verified -> assertThat(verified.certificates())
                                .containsExactly(first.certificate(), second.certificate()));
        assertRefused(twice.replace("Қазақстан", "Казахстан"), Reason.DIGEST_DIFFERS);
    }

    @Test
    void the_first_of_two_signatures_may_not_be_taken_out() throws Exception {
        String once = signed(DATA, gateway(SigningAlgorithm.GOST_2015_512));
        String twice = signed(once, gateway(RSA));

        String first = once.substring(once.indexOf("<ds:Signature "), once.indexOf("</order>"));

        assertRefused(twice.replace(first, ""), Reason.DIGEST_DIFFERS);
    }

    @Test
    void data_without_a_signature_is_refused() {
        assertRefused(DATA, Reason.SIGNATURE_MISSING);
        assertThat(Reason.SIGNATURE_MISSING.businessCode()).isEqualTo("SCE017");
    }

    @Test
    void a_changed_value_is_refused() throws Exception {
        assertRefused(signed(DATA, gateway(RSA)).replace("Қазақстан", "Казахстан"), Reason.DIGEST_DIFFERS);
    }

    @Test
    void a_signature_deeper_in_the_document_covers_nothing() throws Exception {
        String signed = signed(DATA, gateway(RSA));

        assertRefused("<other>" + signed + "</other>", Reason.SIGNATURE_MISSING);
    }

    @Test
    void a_reference_to_a_part_is_refused() throws Exception {
        String part = signed(DATA, gateway(RSA)).replace("URI=\"\"", "URI=\"#part\"");

        assertRefused(part, Reason.CONTENT_NOT_COVERED);
    }

    @Test
    void any_other_transform_is_refused() throws Exception {
        String foreign = signed(DATA, gateway(RSA))
                .replace(Names.INCLUSIVE_WITH_COMMENTS, "http://www.w3.org/TR/1999/REC-xslt-19991116");

        assertRefused(foreign, Reason.FOREIGN_TRANSFORM);
    }

    @Test
    void a_certificate_that_is_not_registered_is_refused() throws Exception {
        Credential stranger = root(RSA).issue(organisation(RSA));

        assertRefused(signed(DATA, stranger), Reason.UNKNOWN_CERTIFICATE);
    }

    @Test
    void an_objection_to_the_certificate_refuses() throws Exception {
        VerifyBusinessSignature verify = new VerifyBusinessSignature(
                XmlLimits.USUAL,
                registered(List.of(gateway(RSA).certificate())),
                (certificate, at) -> Optional.of(Reason.CERTIFICATE_REVOKED));

        assertThat(verify.verify(bytes(signed(DATA, gateway(RSA))), MOMENT))
                .isEqualTo(new Verdict.Rejected(Reason.CERTIFICATE_REVOKED));
        assertThat(Reason.CERTIFICATE_REVOKED.businessCode()).isEqualTo("SCE015");
    }

    @Test
    void comments_are_not_part_of_what_is_signed() throws Exception {
        String other = signed(DATA, gateway(RSA)).replace("<name>", "<!-- added --><name>");

        assertThat(other).contains("added");
        assertThat(verify(other)).isInstanceOf(Verdict.Verified.class);
    }

    @Test
    void the_document_that_is_verified_is_not_changed() throws Exception {
        Document data = read(signed(DATA, gateway(RSA)));

        verifier().verify(data, MOMENT);

        assertThat(BusinessSignature.in(data.getDocumentElement())).hasSize(1);
    }

    private static String signed(String data, Credential by) throws Exception {
        Document document = read(data);
        new SignData(keyOf(by)).sign(document);
        return text(Canonical.bytes(document, Names.INCLUSIVE_WITH_COMMENTS));
    }

    private static Document read(String data) throws UnreadableXml {
        return new ReadXml(XmlLimits.USUAL).read(bytes(data));
    }

    private static Verdict verify(String data) {
        return verifier().verify(bytes(data), MOMENT);
    }

    private static VerifyBusinessSignature verifier() {
        KnownCertificates known = registered(Stream.of(SigningAlgorithm.values())
                .map(algorithm -> gateway(algorithm).certificate())
                .toList());
        return new VerifyBusinessSignature(XmlLimits.USUAL, known, (certificate, at) -> Optional.empty());
    }

    private static void assertRefused(String data, Reason reason) {
        assertThat(verify(data)).isEqualTo(new Verdict.Rejected(reason));
    }
}
