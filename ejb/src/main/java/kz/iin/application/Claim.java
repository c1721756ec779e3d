package kz.iin.application;

import java.time.Instant;
import java.util.Objects;

/**
 * An operator works on an application, and no other does.
 *
 * @param until when it ends, if it is not ended before
 */
public record Claim(String operator, Instant since, Instant until) {

    public Claim {
        Objects.requireNonNull(operator, "operator");
        if (!until.isAfter(since)) {
            throw new IllegalArgumentException("until: after since");
        }
    }

    public boolean holdsAt(Instant at) {
        return at.isBefore(until);
    }

    boolean isOf(String name) {
        return operator.equals(name);
    }
}
