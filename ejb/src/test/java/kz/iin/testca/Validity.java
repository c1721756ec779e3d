package kz.iin.testca;

import java.time.Duration;
import java.time.Instant;

/** From when until when a certificate is in force. */
public record Validity(Instant from, Instant until) {

    public Validity {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("until: must be after from");
        }
    }

    /** In force at the moment, since a day and for a year: like a certificate of the gateway. */
    public static Validity around(Instant moment) {
        return new Validity(moment.minus(Duration.ofDays(1)), moment.plus(Duration.ofDays(365)));
    }
}
