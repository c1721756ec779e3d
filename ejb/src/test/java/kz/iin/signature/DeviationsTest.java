package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.bytes;
import static kz.iin.signature.EnvelopeFixture.gateway;
import static kz.iin.signature.EnvelopeFixture.signed;
import static kz.iin.signature.EnvelopeFixture.signedBy;
import static kz.iin.signature.EnvelopeFixture.verifier;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What real messages of the gateway look like: none of it is a reason to refuse. */
class DeviationsTest {

    private static final SigningAlgorithm RSA = SigningAlgorithm.RSA_SHA256;

    @Test
    void one_namespace_may_have_several_prefixes() throws Exception {
        String template = HandMade.TEMPLATE
                .replace("<soap:Envelope ", "<soap:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\" ")
                .replace("soap:Body", "S:Body")
                .replace("ds:KeyInfo", "dsig:KeyInfo")
                .replace("<dsig:KeyInfo", "<dsig:KeyInfo xmlns:dsig=\"http://www.w3.org/2000/09/xmldsig#\"");

        assertAccepted(HandMade.signed(template, gateway(RSA)));
    }

    @Test
    void the_parts_of_a_signature_may_have_identifiers() throws Exception {
        String template = HandMade.TEMPLATE
                .replace("<ds:Signature ", "<ds:Signature Id=\"SIG-1\" ")
                .replace("<ds:KeyInfo>", "<ds:KeyInfo Id=\"KI-1\">")
                .replace("<wsse:SecurityTokenReference>", "<wsse:SecurityTokenReference Id=\"STR-1\">");

        assertAccepted(HandMade.signed(template, gateway(RSA)));
    }

    @Test
    void base64_may_be_broken_into_lines() throws Exception {
        String template = HandMade.TEMPLATE
                .replace("@DIGEST@", "\n@DIGEST@\n")
                .replace("@VALUE@", "\n  @VALUE@&#13;\n")
                .replace("@KEY@", "\r\n@KEY@\t");

        assertAccepted(HandMade.signed(template, gateway(RSA)).replace("MII", "M\nI&#13;\nI"));
    }

    @Test
    void an_empty_list_of_prefixes_may_be_named() throws Exception {
        String exclusive = "Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"";
        String template = HandMade.TEMPLATE.replace(
                "<ds:Transform " + exclusive + "/>",
                "<ds:Transform " + exclusive + "><ec:InclusiveNamespaces PrefixList=\"\""
                        + " xmlns:ec=\"http://www.w3.org/2001/10/xml-exc-c14n#\"/></ds:Transform>");

        assertThat(template).isNotEqualTo(HandMade.TEMPLATE);
        assertAccepted(HandMade.signed(template, gateway(RSA)));
    }

    @Test
    void text_that_was_encoded_twice_is_verified_as_it_came() throws Exception {
        String twice = new String("ОК".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

        assertAccepted(HandMade.signed(HandMade.TEMPLATE.replace(">one<", ">" + twice + "<"), gateway(RSA)));
    }

    @Test
    void a_byte_order_mark_may_stand_before_the_declaration() {
        assertAccepted("\uFEFF" + signed(RSA));
    }

    @Test
    void a_message_may_come_in_another_encoding_than_utf_8() {
        String message = signed(RSA).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");

        Verdict verdict = verifier().verify(message.getBytes(StandardCharsets.UTF_16), MOMENT);

        assertThat(verdict).isInstanceOf(Verdict.Verified.class);
    }

    @Test
    void the_parts_of_an_issuers_name_may_stand_in_either_order() {
        String message = signedBy(gateway(RSA), KeyForm.ISSUER_SERIAL);
        String turned = message.replace("CN=Root RSA_SHA256,C=KZ", "C=KZ, CN=root rsa_sha256");

        assertThat(turned).isNotEqualTo(message);
        assertAccepted(turned);
    }

    @Test
    void a_signature_inside_data_does_not_count_as_one_of_the_message() throws Exception {
        String inner = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>";

        assertAccepted(HandMade.signed(HandMade.TEMPLATE.replace(">one<", ">" + inner + "<"), gateway(RSA)));
    }

    private static void assertAccepted(String message) {
        assertThat(verifier().verify(bytes(message), MOMENT)).isInstanceOf(Verdict.Verified.class);
    }
}
