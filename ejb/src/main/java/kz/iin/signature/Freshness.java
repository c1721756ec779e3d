package kz.iin.signature;

import java.time.Duration;

/**
 * How long what was fetched is used.
 *
 * @param longest without asking anew, also when the source says that it may be used longer
 * @param retry after a failure
 */
public record Freshness(Duration longest, Duration retry) {

    public Freshness {
        if (longest.isNegative() || longest.isZero() || retry.isNegative() || retry.isZero()) {
            throw new IllegalArgumentException("freshness: must be positive");
        }
    }
}
