package kz.iin.signature;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Puts a business signature into what will stand in {@code data}. */
public final class SignData {

    private final SigningKey key;
    private final SignatureWriter writer;

    public SignData(SigningKey key) {
        this.key = key;
        this.writer = new SignatureWriter(key, Names.INCLUSIVE, BusinessSignature.TRANSFORMS);
    }

    /** @param data the inner document, which gets the signature as the last child of its root */
    public void sign(Document data) {
        Element root = data.getDocumentElement();
        try {
            nameKey(writer.write(root, "", BusinessSignature.digest(root, key.algorithm())));
        } catch (Refusal e) {
            throw new IllegalArgumentException("data: has no canonical form", e);
        }
    }

    private void nameKey(Element signature) throws Refusal {
        Element keyInfo = Elements.only(signature, Names.DS, "KeyInfo");
        Element certificate = SignatureWriter.append(SignatureWriter.append(keyInfo, "X509Data"), "X509Certificate");
        certificate.setTextContent(Base64Text.of(SignBody.encoded(key.certificate())));
    }
}
