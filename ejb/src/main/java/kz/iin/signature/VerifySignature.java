package kz.iin.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Document;

/**
 * The signature of a message of the gateway, over its Body. Nothing in the message decides what is looked at: the Body is
 * the one child of the Envelope, the algorithms are those of the registered key, and the only transform is exclusive
 * canonicalization.
 */
public final class VerifySignature {

    private final ReadXml xml;
    private final KeyInfo keys;
    private final CertificateCheck certificates;
    private final SignatureCore core = new SignatureCore();

    public VerifySignature(XmlLimits limits, KnownCertificates known, CertificateCheck certificates) {
        this.xml = new ReadXml(limits);
        this.keys = new KeyInfo(known);
        this.certificates = certificates;
    }

    /** @param received the bytes as they came, never written anew */
    public Verdict verify(byte[] received, Instant at) {
        try {
            return verify(xml.read(received), at);
        } catch (UnreadableXml e) {
            return new Verdict.Rejected(Reason.NOT_READABLE);
        }
    }

    /** @param message read by {@link ReadXml} from the bytes as they came */
    public Verdict verify(Document message, Instant at) {
        try {
            return verified(SignedEnvelope.in(message), at);
        } catch (Refusal e) {
            return new Verdict.Rejected(e.reason());
        }
    }

    private Verdict verified(SignedEnvelope envelope, Instant at) throws Refusal {
        SignatureElement signature = envelope.signature();
        envelope.refuseUnlessCovered();
        X509Certificate certificate = keys.ofMessage(signature.keyInfo());
        core.refuseForeignAlgorithms(signature, certificate);
        byte[] digest = Canonical.digest(
                envelope.body(),
                Names.EXCLUSIVE,
                SignatureCore.algorithmOf(certificate).digest());
        core.refuseOtherDigest(signature, digest);
        core.refuseOtherSigner(signature, certificate);
        Optional<Reason> objection = certificates.objectionTo(certificate, at);
        if (objection.isPresent()) {
            throw new Refusal(objection.get());
        }
        return new Verdict.Verified(List.of(certificate), envelope.body(), Base64Text.of(digest));
    }
}
