package kz.iin.signature;

import static kz.iin.signature.EnvelopeFixture.bytes;

import kz.iin.testca.Credential;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Messages written by hand, so that they may be signed as no writer of ours would sign them. */
final class HandMade {

    static final String TEMPLATE = """
            <soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Header>\
            <wsse:Security xmlns:wsse="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd">\
            <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo>\
            <ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/>\
            <ds:SignatureMethod Algorithm="@METHOD@"/>\
            <ds:Reference URI="#bodyId"><ds:Transforms>\
            <ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"/></ds:Transforms>\
            <ds:DigestMethod Algorithm="@DIGEST-METHOD@"/><ds:DigestValue>@DIGEST@</ds:DigestValue></ds:Reference>\
            </ds:SignedInfo><ds:SignatureValue>@VALUE@</ds:SignatureValue><ds:KeyInfo><wsse:SecurityTokenReference>\
            <wsse:KeyIdentifier \
            ValueType="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3">@KEY@\
            </wsse:KeyIdentifier></wsse:SecurityTokenReference></ds:KeyInfo></ds:Signature></wsse:Security>\
            </soap:Header><soap:Body \
            xmlns:wsu="http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd" \
            wsu:Id="bodyId"><order xmlns="">one</order></soap:Body></soap:Envelope>
            """;

    private HandMade() {}

    /** The template filled in: the digest is that of the Body, the value that of SignedInfo, whatever they say. */
    static String signed(String template, Credential by) throws Exception {
        SigningAlgorithm algorithm = SigningAlgorithm.of(by.certificate());
        String named = template.replace("@METHOD@", algorithm.signatureUri())
                .replace("@DIGEST-METHOD@", algorithm.digestUri())
                .replace("@KEY@", Base64Text.of(by.certificate().getEncoded()));
        Element body = SignedEnvelope.bodyOf(read(named).getDocumentElement());
        byte[] digest = Canonical.digest(body, Names.EXCLUSIVE, algorithm.digest());
        String digested = named.replace("@DIGEST@", Base64Text.of(digest));
        Element signedInfo = (Element)
                read(digested).getElementsByTagNameNS(Names.DS, "SignedInfo").item(0);
        byte[] value = algorithm.sign(Canonical.bytes(signedInfo, Names.EXCLUSIVE), by.key());
        return digested.replace("@VALUE@", Base64Text.of(value));
    }

    private static Document read(String text) throws UnreadableXml {
        return new ReadXml(XmlLimits.USUAL).read(bytes(text));
    }
}
