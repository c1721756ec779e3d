package kz.iin.keys.alert;

import java.time.Instant;
import java.util.Objects;

/**
 * The keys of a purpose end, and no later one is there.
 *
 * @param days at most so many are left; 0 when nothing can be signed any more
 * @param until when the last of them ends, as it stood when the alert was raised
 */
public record KeyAlert(String purpose, int days, Instant until, Instant raisedAt) {

    public KeyAlert {
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(raisedAt, "raisedAt");
    }
}
