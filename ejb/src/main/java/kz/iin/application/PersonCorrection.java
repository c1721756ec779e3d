package kz.iin.application;

import java.util.Objects;

/**
 * The data behind a number were wrong, or have changed.
 *
 * @param correction of the data; the number stays
 * @param reason why, and by what proof
 */
public record PersonCorrection(Correction correction, String reason) {

    public PersonCorrection {
        Objects.requireNonNull(correction, "correction");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason: a text");
        }
    }
}
