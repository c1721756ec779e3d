package kz.iin.audit.verify;

import java.time.Instant;
import java.util.Objects;

/**
 * What this node found last.
 *
 * @param at when it came to the end of the audit
 */
public record LastVerification(Instant at, Verification found) {

    public LastVerification {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(found, "found");
    }
}
