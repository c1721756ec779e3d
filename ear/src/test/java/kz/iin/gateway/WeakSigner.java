package kz.iin.gateway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.Base64;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import javax.xml.XMLConstants;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import kz.iin.signature.SigningKey;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Signs a letter by whatever algorithms it is told, genuinely: the digest and the value are those of the algorithms named. By
 * the JDK, for this project's writer signs with no others than the gateway's.
 */
final class WeakSigner {

    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String WSSE =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
    private static final String WSU =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
    private static final String X509 =
            "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
    private static final String EXCLUSIVE = CanonicalizationMethod.EXCLUSIVE;
    private static final String ID = "body-of-the-letter";

    private final XMLSignatureFactory signatures = XMLSignatureFactory.getInstance("DOM");
    private final SigningKey key;

    WeakSigner(SigningKey key) {
        this.key = key;
    }

    /** An algorithm of a MAC takes the public key, which everybody knows, for its secret. */
    byte[] sign(Letter letter, String method, String digest) {
        try {
            Document message = parsed(letter);
            Element body =
                    (Element) message.getElementsByTagNameNS(SOAP, "Body").item(0);
            body.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsu", WSU);
            body.setAttributeNS(WSU, "wsu:Id", ID);
            body.setIdAttributeNS(WSU, "Id", true);
            Element security = security(message, body);
            DOMSignContext context = new DOMSignContext(keyOf(method), security);
            context.setDefaultNamespacePrefix("ds");
            signatures
                    .newXMLSignature(signedInfo(method, digest), keyInfo(message))
                    .sign(context);
            return written(message);
        } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
            throw new AssertionError("not signed by " + method, e);
        }
    }

    private Key keyOf(String method) {
        return method.contains("hmac")
                ? new SecretKeySpec(key.certificate().getPublicKey().getEncoded(), "HmacSHA256")
                : key.key();
    }

    private SignedInfo signedInfo(String method, String digest) throws GeneralSecurityException {
        Reference reference = signatures.newReference(
                "#" + ID,
                signatures.newDigestMethod(digest, null),
                List.of(signatures.newTransform(EXCLUSIVE, (TransformParameterSpec) null)),
                null,
                null);
        return signatures.newSignedInfo(
                signatures.newCanonicalizationMethod(EXCLUSIVE, (C14NMethodParameterSpec) null),
                signatures.newSignatureMethod(method, null),
                List.of(reference));
    }

    private KeyInfo keyInfo(Document message) throws GeneralSecurityException {
        Element identifier = message.createElementNS(WSSE, "wsse:KeyIdentifier");
        identifier.setAttribute("ValueType", X509);
        identifier.setTextContent(
                Base64.getEncoder().encodeToString(key.certificate().getEncoded()));
        Element token = message.createElementNS(WSSE, "wsse:SecurityTokenReference");
        token.appendChild(identifier);
        return signatures.getKeyInfoFactory().newKeyInfo(List.of(new DOMStructure(token)));
    }

    private static Element security(Document message, Element body) {
        Element header = message.createElementNS(SOAP, "soap:Header");
        Element security = message.createElementNS(WSSE, "wsse:Security");
        security.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:wsse", WSSE);
        header.appendChild(security);
        message.getDocumentElement().insertBefore(header, body);
        return security;
    }

    private static Document parsed(Letter letter) {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(letter.bytes()));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("no XML", e);
        }
    }

    private static byte[] written(Document message) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(message), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new AssertionError("not written", e);
        }
    }
}
