package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.ENVELOPE;
import static kz.iin.signature.EnvelopeFixture.MOMENT;
import static kz.iin.signature.EnvelopeFixture.bytes;
import static kz.iin.signature.EnvelopeFixture.gateway;
import static kz.iin.signature.EnvelopeFixture.keyOf;
import static kz.iin.signature.EnvelopeFixture.text;
import static kz.iin.signature.EnvelopeFixture.verifier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import kz.iin.testca.Credential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignBodyTest {

    private static final Credential GATEWAY = gateway(SigningAlgorithm.GOST_2015_512);
    private static final SignBody SIGN = new SignBody(keyOf(GATEWAY), KeyForm.CERTIFICATE);

    @Test
    void what_is_written_is_as_strict_as_the_gateway_describes() {
        String signed = text(SIGN.sign(bytes(ENVELOPE)));

        String form = signed.replaceAll("id-[0-9a-f-]{36}", "ID")
                .replaceAll("(Value|wsse:KeyIdentifier[^>]*)>[A-Za-z0-9+/=]+<", "$1>BASE64<")
                .replaceAll("<typ:SendMessage.*</typ:SendMessage>", "CONTENT");
        assertThat(form)
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Header>"
                        + "<wsse:Security xmlns:wsse=\"http://docs.oasis-open.org/wss/2004/01/"
                        + "oasis-200401-wss-wssecurity-secext-1.0.xsd\" soap:mustUnderstand=\"1\">"
                        + "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo>"
                        + "<ds:CanonicalizationMethod Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\">"
                        + "</ds:CanonicalizationMethod><ds:SignatureMethod Algorithm=\"urn:ietf:params:xml:ns:pkigovkz:"
                        + "xmlsec:algorithms:gostr34102015-gostr34112015-512\"></ds:SignatureMethod>"
                        + "<ds:Reference URI=\"#ID\"><ds:Transforms>"
                        + "<ds:Transform Algorithm=\"http://www.w3.org/2001/10/xml-exc-c14n#\"></ds:Transform>"
                        + "</ds:Transforms><ds:DigestMethod Algorithm=\"urn:ietf:params:xml:ns:pkigovkz:"
                        + "xmlsec:algorithms:gostr34112015-512\"></ds:DigestMethod>"
                        + "<ds:DigestValue>BASE64</ds:DigestValue></ds:Reference></ds:SignedInfo>"
                        + "<ds:SignatureValue>BASE64</ds:SignatureValue><ds:KeyInfo><wsse:SecurityTokenReference>"
                        + "<wsse:KeyIdentifier EncodingType=\"http://docs.oasis-open.org/wss/2004/01/"
                        + "oasis-200401-wss-soap-message-security-1.0#Base64Binary\" ValueType=\"http://docs.oasis-open"
                        + ".org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3\">BASE64"
                        + "</wsse:KeyIdentifier></wsse:SecurityTokenReference></ds:KeyInfo></ds:Signature>"
                        + "</wsse:Security></soap:Header><soap:Body xmlns:wsu=\"http://docs.oasis-open.org/wss/2004/01/"
                        + "oasis-200401-wss-wssecurity-utility-1.0.xsd\" wsu:Id=\"ID\">CONTENT</soap:Body>"
                        + "</soap:Envelope>");
    }

    @Test
    void the_gateways_own_form_is_two_texts() {
        String signed = text(new SignBody(keyOf(GATEWAY), KeyForm.ISSUER_SERIAL).sign(bytes(ENVELOPE)));

        assertThat(signed)
                .contains("<wsse:SecurityTokenReference><ds:X509Data><ds:X509IssuerSerial>"
                        + "<ds:X509IssuerName>CN=Root GOST_2015_512,C=KZ</ds:X509IssuerName><ds:X509SerialNumber>"
                        + GATEWAY.certificate().getSerialNumber()
                        + "</ds:X509SerialNumber></ds:X509IssuerSerial></ds:X509Data></wsse:SecurityTokenReference>");
    }

    @Test
    void two_messages_name_their_bodies_differently() {
        assertThat(SIGN.sign(bytes(ENVELOPE))).isNotEqualTo(SIGN.sign(bytes(ENVELOPE)));
    }

    @ParameterizedTest
    @CsvSource({
        "'<soap:Body>', '<soap:Header/><soap:Body>'",
        "'<soap:Body>', '<soap:Header><a xmlns=\"urn:a\"/></soap:Header><soap:Body>'",
        "'soap(?=[:=])', 'S'"
    })
    void a_header_that_is_there_and_any_prefix_are_kept(String from, String to) {
        String envelope = ENVELOPE.replaceAll(from, to);

        assertThat(verifier().verify(SIGN.sign(bytes(envelope)), MOMENT)).isInstanceOf(Verdict.Verified.class);
    }

    @Test
    void a_signed_message_is_not_signed_again() {
        byte[] signed = SIGN.sign(bytes(ENVELOPE));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SIGN.sign(signed))
                .withMessageContaining("signed already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a/>", "no XML", "<soap:Envelope xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'/>"})
    void what_is_no_message_is_not_signed(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> SIGN.sign(bytes(text)));
    }
}
