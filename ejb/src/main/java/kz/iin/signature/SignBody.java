package kz.iin.signature;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.UUID;
import javax.security.auth.x500.X500Principal;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Signs the Body of a message to the gateway. What is written is strict: one signature, one reference, no time stamp. */
public final class SignBody {

    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.UTF_8);

    private final ReadXml xml = new ReadXml(XmlLimits.USUAL);
    private final SigningKey key;
    private final KeyForm form;
    private final SignatureWriter writer;

    public SignBody(SigningKey key, KeyForm form) {
        this.key = key;
        this.form = form;
        this.writer = new SignatureWriter(key, Names.EXCLUSIVE, List.of(Names.EXCLUSIVE));
    }

    public SigningAlgorithm algorithm() {
        return key.algorithm();
    }

    /**
     * @param envelope a message of SOAP 1.1 without a security header
     * @return the message to be sent, byte for byte
     */
    public byte[] sign(byte[] envelope) {
        try {
            return sign(xml.read(envelope));
        } catch (UnreadableXml e) {
            throw new IllegalArgumentException("envelope: must be XML", e);
        }
    }

    /** @param message a message of SOAP 1.1 without a security header; the signature is written into it */
    public byte[] sign(Document message) {
        try {
            Element envelope = SignedEnvelope.envelopeOf(message);
            Element body = SignedEnvelope.bodyOf(envelope);
            String id = "id-" + UUID.randomUUID();
            body.setAttributeNS(Names.XMLNS, "xmlns:wsu", Names.WSU);
            body.setAttributeNS(Names.WSU, "wsu:Id", id);
            byte[] digest =
                    Canonical.digest(body, Names.EXCLUSIVE, key.algorithm().digest());
            nameKey(Elements.only(writer.write(security(envelope, body), "#" + id, digest), Names.DS, "KeyInfo"));
            return bytes(message);
        } catch (Refusal e) {
            throw new IllegalArgumentException("envelope: must be a message of SOAP 1.1 with one Body", e);
        }
    }

    private static Element security(Element envelope, Element body) {
        String prefix = envelope.getPrefix() == null ? "" : envelope.getPrefix() + ":";
        Element header = Elements.childrenOf(envelope, Names.SOAP, "Header").stream()
                .findFirst()
                .orElseGet(() -> (Element) envelope.insertBefore(
                        envelope.getOwnerDocument().createElementNS(Names.SOAP, prefix + "Header"), body));
        if (!Elements.childrenOf(header, Names.WSSE, "Security").isEmpty()) {
            throw new IllegalArgumentException("envelope: is signed already");
        }
        Element security = SignatureWriter.append(header, Names.WSSE, "wsse:Security");
        security.setAttributeNS(Names.XMLNS, "xmlns:wsse", Names.WSSE);
        security.setAttributeNS(Names.XMLNS, "xmlns:soap", Names.SOAP);
        security.setAttributeNS(Names.SOAP, "soap:mustUnderstand", "1");
        return security;
    }

    private void nameKey(Element keyInfo) {
        Element reference = SignatureWriter.append(keyInfo, Names.WSSE, "wsse:SecurityTokenReference");
        if (form == KeyForm.ISSUER_SERIAL) {
            Element named = SignatureWriter.append(SignatureWriter.append(reference, "X509Data"), "X509IssuerSerial");
            String issuer = key.certificate().getIssuerX500Principal().getName(X500Principal.RFC2253);
            SignatureWriter.append(named, "X509IssuerName").setTextContent(issuer);
            SignatureWriter.append(named, "X509SerialNumber")
                    .setTextContent(key.certificate().getSerialNumber().toString());
            return;
        }
        Element identifier = SignatureWriter.append(reference, Names.WSSE, "wsse:KeyIdentifier");
        identifier.setAttributeNS(null, "EncodingType", Names.BASE64);
        identifier.setAttributeNS(null, "ValueType", Names.X509_V3);
        identifier.setTextContent(Base64Text.of(encoded(key.certificate())));
    }

    /** The canonical form reads back as the very same document. */
    private static byte[] bytes(Document message) throws Refusal {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(DECLARATION);
        bytes.writeBytes(Canonical.bytes(message, Names.INCLUSIVE_WITH_COMMENTS));
        return bytes.toByteArray();
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("certificate: has no encoded form", e);
        }
    }
}
