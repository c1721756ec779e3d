package kz.iin.shep.exchange;

import java.security.cert.X509Certificate;
import java.util.Objects;
import org.w3c.dom.Element;

/** A message whose signature holds: the element in its one body, and the certificate it was signed with. */
public record Opened(Element payload, X509Certificate certificate) {

    public Opened {
        Objects.requireNonNull(payload, "payload");
        Objects.requireNonNull(certificate, "certificate");
    }
}
