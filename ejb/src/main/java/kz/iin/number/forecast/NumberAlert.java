package kz.iin.number.forecast;

import java.time.Instant;
import java.util.Objects;

/** The numbers of six birth digits run out, or have run out, and no series was added since. */
public record NumberAlert(String birthDigits, AlertKind kind, Instant raisedAt) {

    public NumberAlert {
        Objects.requireNonNull(birthDigits, "birthDigits");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(raisedAt, "raisedAt");
    }
}
