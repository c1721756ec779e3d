package kz.iin.signature;

import java.util.List;
import org.w3c.dom.Element;

/** Writes a {@code ds:Signature} as the gateway's participants do, and signs it where it stands. */
final class SignatureWriter {

    private final SigningKey key;
    private final String canonicalization;
    private final List<String> transforms;

    SignatureWriter(SigningKey key, String canonicalization, List<String> transforms) {
        this.key = key;
        this.canonicalization = canonicalization;
        this.transforms = List.copyOf(transforms);
    }

    /** @return the signature, last child of the parent, with an empty KeyInfo */
    Element write(Element parent, String uri, byte[] digest) throws Refusal {
        Element signature = declaring(append(parent, "Signature"));
        Element signedInfo = append(signature, "SignedInfo");
        method(signedInfo, "CanonicalizationMethod", canonicalization);
        method(signedInfo, "SignatureMethod", key.algorithm().signatureUri());
        Element reference = append(signedInfo, "Reference");
        reference.setAttributeNS(null, "URI", uri);
        Element each = append(reference, "Transforms");
        transforms.forEach(transform -> method(each, "Transform", transform));
        method(reference, "DigestMethod", key.algorithm().digestUri());
        append(reference, "DigestValue").setTextContent(Base64Text.of(digest));
        byte[] value = key.algorithm().sign(Canonical.bytes(signedInfo, canonicalization), key);
        append(signature, "SignatureValue").setTextContent(Base64Text.of(value));
        append(signature, "KeyInfo");
        return signature;
    }

    static Element append(Element parent, String name) {
        return append(parent, Names.DS, "ds:" + name);
    }

    static Element append(Element parent, String namespace, String name) {
        return (Element) parent.appendChild(parent.getOwnerDocument().createElementNS(namespace, name));
    }

    private static Element declaring(Element signature) {
        signature.setAttributeNS(Names.XMLNS, "xmlns:ds", Names.DS);
        return signature;
    }

    private static void method(Element parent, String name, String algorithm) {
        append(parent, name).setAttributeNS(null, "Algorithm", algorithm);
    }
}
