package kz.iin.signature;

import java.security.cert.X509Certificate;
import java.util.List;
import org.w3c.dom.Element;

/** What was found about a signature. */
public sealed interface Verdict {

    /**
     * Signed by who says so, and unchanged.
     *
     * @param certificates of those who signed, in the order in which they did; a message of the gateway has one
     * @param content what was signed: the Body of the message, or the root of the document in {@code data}. To be read from
     *     here and from nowhere else
     * @param digest of the content as the first signature names it, in base64
     */
    record Verified(List<X509Certificate> certificates, Element content, String digest) implements Verdict {

        public Verified {
            certificates = List.copyOf(certificates);
            if (certificates.isEmpty()) {
                throw new IllegalArgumentException("certificates: somebody has signed");
            }
        }

        public X509Certificate certificate() {
            return certificates.get(0);
        }
    }

    /** Not to be believed. */
    record Rejected(Reason reason) implements Verdict {}
}
