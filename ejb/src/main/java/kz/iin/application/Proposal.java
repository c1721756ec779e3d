package kz.iin.application;

import java.time.Instant;
import java.util.Objects;

/**
 * An operator would form the number although a check did not pass: another one has to decide.
 *
 * @param operator his sign-in name
 */
public record Proposal(String operator, Instant at) {

    public Proposal {
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(at, "at");
    }
}
