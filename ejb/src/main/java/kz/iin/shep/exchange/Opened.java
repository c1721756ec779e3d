package kz.iin.shep.exchange;

import java.security.cert.X509Certificate;
import java.util.Objects;
import kz.iin.signature.SigningAlgorithm;
import org.w3c.dom.Element;

/** A message whose signature holds: the element in its one body, and the certificate it was signed with. */
public record Opened(Element payload, X509Certificate certificate) {

    /** What the journal notes of a signature that holds; of any other the {@link kz.iin.signature.Reason}. */
    public static final String VALID = "VALID";

    public Opened {
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(certificate, "certificate");
    }

    /** What the message was signed with. */
    public SigningAlgorithm algorithm() {
        return SigningAlgorithm.of(certificate);
    }
}
