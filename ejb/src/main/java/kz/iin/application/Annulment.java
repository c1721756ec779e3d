package kz.iin.application;

import java.util.Objects;

/**
 * A number that was formed wrongly is taken back, for good.
 *
 * @param operator the sign-in name of the operator who answers for it; never the one who had it formed
 */
public record Annulment(String operator, String reason) {

    public Annulment {
        Objects.requireNonNull(operator, "operator");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason: a text");
        }
    }
}
