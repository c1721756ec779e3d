package kz.iin.registry.outbox;

import java.time.Instant;
import java.util.Objects;
import kz.iin.registry.Partner;

/** A ministry is not asked for now, because somebody said so. */
public record Pause(Partner partner, Instant at, String by, String reason) {

    public Pause {
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(at, "at");
        if (by.isBlank()) {
            throw new IllegalArgumentException("by: must not be blank");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason: must not be blank");
        }
    }

    /** Withholds what somebody wrote. */
    @Override
    public String toString() {
        return "Pause[" + partner + " at " + at + "]";
    }
}
