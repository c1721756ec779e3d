package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.bytes;
import static kz.iin.signature.EnvelopeFixture.gateway;
import static kz.iin.signature.EnvelopeFixture.organisation;
import static kz.iin.signature.EnvelopeFixture.root;
import static kz.iin.signature.EnvelopeFixture.signed;
import static kz.iin.signature.EnvelopeFixture.signedBy;
import static kz.iin.signature.EnvelopeFixture.verifier;
import static org.assertj.core.api.Assertions.assertThat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kz.iin.testca.Credential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ForgedSignatureTest {

    private static final SigningAlgorithm RSA = SigningAlgorithm.RSA_SHA256;
    private static final String TRANSFORM = "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/>";

    @Test
    void a_message_without_a_signature_is_refused() {
        String message = signed(RSA);

        assertRefused(message.replaceAll("<ds:Signature .*</ds:Signature>", ""), Reason.SIGNATURE_MISSING);
        assertRefused(message.replaceAll("<wsse:Security .*</wsse:Security>", ""), Reason.SIGNATURE_MISSING);
        assertRefused(message.replaceAll("<soap:Header>.*</soap:Header>", ""), Reason.SIGNATURE_MISSING);
        assertThat(Reason.SIGNATURE_MISSING.transportCode()).isEqualTo("SCE007");
    }

    @Test
    void several_signatures_are_refused() {
        String message = signed(RSA);

        assertRefused(message.replaceAll("(<ds:Signature .*</ds:Signature>)", "$1$1"), Reason.SEVERAL_SIGNATURES);
        assertRefused(message.replaceAll("(<wsse:Security .*</wsse:Security>)", "$1$1"), Reason.SEVERAL_SIGNATURES);
    }

    @Test
    void several_references_are_refused() throws Exception {
        String template = HandMade.TEMPLATE.replaceAll("(<ds:Reference .*</ds:Reference>)", "$1$1");

        assertRefused(HandMade.signed(template, gateway(RSA)), Reason.SEVERAL_REFERENCES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#another",
                "#xpointer(id('bodyId'))",
                "http://127.0.0.1/bodyId",
                "file:///etc/passwd",
                "bodyId"
            })
    void a_reference_to_anything_but_the_body_is_refused(String uri) throws Exception {
        String template = HandMade.TEMPLATE.replace("URI=\"#bodyId\"", "URI=\"" + uri + "\"");

        assertRefused(HandMade.signed(template, gateway(RSA)), Reason.CONTENT_NOT_COVERED);
    }

    @Test
    void a_reference_that_names_nothing_is_refused() throws Exception {
        String template = HandMade.TEMPLATE.replace(" URI=\"#bodyId\"", "");

        assertRefused(HandMade.signed(template, gateway(RSA)), Reason.CONTENT_NOT_COVERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/TR/1999/REC-xslt-19991116",
                "http://www.w3.org/TR/1999/REC-xpath-19991116",
                "http://www.w3.org/2002/06/xmldsig-filter2",
                "http://www.w3.org/2000/09/xmldsig#enveloped-signature",
                "http://www.w3.org/TR/2001/REC-xml-c14n-20010315",
                "http://www.w3.org/2001/10/xml-exc-c14n#WithComments"
            })
    void any_other_transform_is_refused(String foreign) throws Exception {
        String other = TRANSFORM.replace("http://www.w3.org/2001/10/xml-exc-c14n#", foreign);

        String instead = HandMade.TEMPLATE.replace(TRANSFORM, other);
        String before = HandMade.TEMPLATE.replace(TRANSFORM, other + TRANSFORM);
        String twice = HandMade.TEMPLATE.replace(TRANSFORM, TRANSFORM + TRANSFORM);

        assertRefused(HandMade.signed(instead, gateway(RSA)), Reason.FOREIGN_TRANSFORM);
        assertRefused(HandMade.signed(before, gateway(RSA)), Reason.FOREIGN_TRANSFORM);
        assertRefused(HandMade.signed(twice, gateway(RSA)), Reason.FOREIGN_TRANSFORM);
    }

    @Test
    void prefixes_taken_into_the_canonical_form_are_refused() throws Exception {
        String template = HandMade.TEMPLATE.replace(
                TRANSFORM,
                TRANSFORM.replace(
                        "/>",
                        "><ec:InclusiveNamespaces PrefixList=\"x\""
                                + " xmlns:ec=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/></ds:Transform>"));

        assertRefused(HandMade.signed(template, gateway(RSA)), Reason.FOREIGN_TRANSFORM);
    }

    @ParameterizedTest
    @CsvSource({
        "@METHOD@,http://www.w3.org/2000/09/xmldsig#rsa-sha1",
        "@METHOD@,http://www.w3.org/2001/04/xmldsig-more#rsa-sha1",
        "@METHOD@,http://www.w3.org/2001/04/xmldsig-more#rsa-md5",
        "@METHOD@,http://www.w3.org/2001/04/xmldsig-more#gost34310-gost34311",
        "@DIGEST-METHOD@,http://www.w3.org/2000/09/xmldsig#sha1",
        "@DIGEST-METHOD@,http://www.w3.org/2001/04/xmldsig-more#sha1",
        "@DIGEST-METHOD@,http://www.w3.org/2001/04/xmldsig-more#gost34311"
    })
    void any_algorithm_but_that_of_the_key_is_refused(String method, String foreign) throws Exception {
        String template = HandMade.TEMPLATE.replace(method, foreign);

        assertRefused(HandMade.signed(template, gateway(RSA)), Reason.FOREIGN_ALGORITHM);
    }

    /** The public key is known to everybody: a check that takes it for the secret of a MAC would accept anything. */
    @Test
    void a_mac_made_with_the_public_key_is_refused() throws Exception {
        String hmac = "http://www.w3.org/2001/04/xmldsig-more#hmac-sha256";
        String template = HandMade.TEMPLATE.replace("@METHOD@", hmac).replace("@VALUE@", "@MAC@");
        String digested = HandMade.signed(template, gateway(RSA));
        Element signedInfo = (Element) new ReadXml(XmlLimits.USUAL)
                .read(bytes(digested))
                .getElementsByTagNameNS(Names.DS, "SignedInfo")
                .item(0);
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(gateway(RSA).certificate().getPublicKey().getEncoded(), "HmacSHA256"));

        String value = Base64Text.of(mac.doFinal(Canonical.bytes(signedInfo, Names.EXCLUSIVE)));

        assertRefused(digested.replace("@MAC@", value), Reason.FOREIGN_ALGORITHM);
    }

    @ParameterizedTest
    @EnumSource
    void a_certificate_that_is_not_registered_is_refused_although_its_issuer_is_trusted(SigningAlgorithm algorithm) {
        Credential stranger = root(algorithm).issue(organisation(algorithm));

        assertRefused(signedBy(stranger, KeyForm.CERTIFICATE), Reason.UNKNOWN_CERTIFICATE);
        assertRefused(signedBy(stranger, KeyForm.ISSUER_SERIAL), Reason.UNKNOWN_CERTIFICATE);
    }

    @ParameterizedTest
    @EnumSource
    void the_certificate_of_another_does_not_cover_what_a_stranger_signed(SigningAlgorithm algorithm) throws Exception {
        Credential stranger = root(algorithm).issue(organisation(algorithm));
        String theirs = Base64Text.of(gateway(algorithm).certificate().getEncoded());

        String message = HandMade.signed(HandMade.TEMPLATE.replace("@KEY@", theirs), stranger);

        assertRefused(message, Reason.SIGNATURE_DIFFERS);
    }

    @Test
    void a_token_elsewhere_in_the_message_names_no_key() throws Exception {
        String template = HandMade.TEMPLATE.replaceAll(
                "<wsse:KeyIdentifier.*</wsse:KeyIdentifier>", "<wsse:Reference URI=\"#token\"/>");

        assertRefused(HandMade.signed(template, gateway(RSA)), Reason.FOREIGN_KEY_FORM);
    }

    @ParameterizedTest
    @CsvSource({"<ds:DigestValue>", "<ds:SignatureValue>"})
    void a_value_that_is_no_base64_is_refused(String value) {
        assertRefused(signed(RSA).replace(value, value + "*"), Reason.MALFORMED_SIGNATURE);
    }

    @ParameterizedTest
    @EnumSource
    void a_signature_of_another_length_is_refused(SigningAlgorithm algorithm) {
        String message = signed(algorithm).replaceAll(">[^<]*</ds:SignatureValue>", ">AAAA</ds:SignatureValue>");

        assertRefused(message, Reason.SIGNATURE_DIFFERS);
    }

    @Test
    void another_version_of_soap_is_refused() {
        String message = signed(RSA).replace(Names.SOAP, "http://www.w3.org/2003/05/soap-envelope");

        assertRefused(message, Reason.NOT_AN_ENVELOPE);
    }

    private static void assertRefused(String message, Reason reason) {
        assertThat(verifier().verify(bytes(message), MOMENT)).isEqualTo(new Verdict.Rejected(reason));
    }
}
