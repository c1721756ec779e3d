package kz.iin.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;

/** Where revocation is asked: lists, or a responder. */
@FunctionalInterface
public interface RevocationSource {

    RevocationStatus statusOf(X509Certificate certificate, X509Certificate issuer, Instant at);
}
