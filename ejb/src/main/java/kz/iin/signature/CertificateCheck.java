package kz.iin.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/** Whether a registered certificate may be relied on at the moment. */
@FunctionalInterface
public interface CertificateCheck {

    /** @return why not, or nothing when it may */
    Optional<Reason> objectionTo(X509Certificate certificate, Instant at);
}
