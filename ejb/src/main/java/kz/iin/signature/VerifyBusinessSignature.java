package kz.iin.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The signatures inside {@code data}, taken out as a document of its own. Each covers those before it, so they are verified
 * from the last to the first, each with those after it removed.
 */
public final class VerifyBusinessSignature {

    private final ReadXml xml;
    private final KeyInfo keys;
    private final CertificateCheck certificates;
    private final SignatureCore core = new SignatureCore();

    public VerifyBusinessSignature(XmlLimits limits, KnownCertificates known, CertificateCheck certificates) {
        this.xml = new ReadXml(limits);
        this.keys = new KeyInfo(known);
        this.certificates = certificates;
    }

    /** @param data the text of {@code data} in UTF-8, or its content as it was received */
    public Verdict verify(byte[] data, Instant at) {
        try {
            return verify(xml.read(data), at);
        } catch (UnreadableXml e) {
            return new Verdict.Rejected(Reason.NOT_READABLE);
        }
    }

    /** @param data the inner document; it is not changed. The content of the verdict is without the signatures */
    public Verdict verify(Document data, Instant at) {
        Document copy = (Document) data.cloneNode(true);
        try {
            return verified(copy.getDocumentElement(), at);
        } catch (Refusal e) {
            return new Verdict.Rejected(e.reason());
        }
    }

    private Verdict verified(Element root, Instant at) throws Refusal {
        List<Element> signatures = new ArrayList<>(BusinessSignature.in(root));
        Refusal.when(signatures.isEmpty(), Reason.SIGNATURE_MISSING);
        List<X509Certificate> signers = new ArrayList<>();
        String digest = "";
        while (!signatures.isEmpty()) {
            Element last = signatures.remove(signatures.size() - 1);
            SignatureElement signature = SignatureElement.in(last);
            signers.add(0, signer(signature, root, at));
            digest = Base64Text.of(signature.digestValue());
        }
        return new Verdict.Verified(signers, root, digest);
    }

    /** The value is checked while the signature stands in the document, from which it has its namespaces. */
    private X509Certificate signer(SignatureElement signature, Element root, Instant at) throws Refusal {
        BusinessSignature.refuseOtherForm(signature);
        X509Certificate certificate = keys.ofData(signature.keyInfo());
        core.refuseForeignAlgorithms(signature, certificate);
        core.refuseOtherSigner(signature, certificate);
        root.removeChild(signature.signedInfo().getParentNode());
        core.refuseOtherDigest(signature, BusinessSignature.digest(root, SignatureCore.algorithmOf(certificate)));
        Optional<Reason> objection = certificates.objectionTo(certificate, at);
        if (objection.isPresent()) {
            throw new Refusal(objection.get());
        }
        return certificate;
    }
}
