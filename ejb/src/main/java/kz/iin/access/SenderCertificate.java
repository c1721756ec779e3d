package kz.iin.access;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A certificate of a sender. A sender has several at a time while it replaces one: their windows overlap.
 *
 * @param validFrom from when on it is believed
 * @param validTo when it is no longer believed, if that was set
 */
public record SenderCertificate(Use use, X509Certificate certificate, Instant validFrom, Optional<Instant> validTo) {

    /** What the sender does with it. */
    public enum Use {
        /** Opens TLS connections with it. */
        TRANSPORT,
        /** Signs messages with it. */
        SIGNATURE
    }

    /** When it is no longer believed: what was set, or its own date, whichever comes first. */
    Instant end() {
        Instant own = certificate.getNotAfter().toInstant();
        return validTo.filter(own::isAfter).orElse(own);
    }

    /** Within its window and within its own dates. */
    boolean isValid(Instant at) {
        boolean isWithinWindow = !at.isBefore(validFrom)
                && validTo.filter(end -> !at.isBefore(end)).isEmpty();
        return isWithinWindow
                && !at.isBefore(certificate.getNotBefore().toInstant())
                && !at.isAfter(certificate.getNotAfter().toInstant());
    }
}
