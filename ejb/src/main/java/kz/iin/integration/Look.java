package kz.iin.integration;

import java.util.Objects;
import java.util.UUID;
import kz.iin.journal.body.Part;

/**
 * Somebody wants to see what stood in a message.
 *
 * @param message the id of its row in the journal
 * @param reason why, in the words of whoever looks
 */
public record Look(UUID message, Part part, String reason) {

    public static final int LONGEST_REASON = 200;

    public Look {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(part, "part");
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason: 1 to " + LONGEST_REASON + " characters");
        }
    }

    /** Withholds what somebody wrote. */
    @Override
    public String toString() {
        return "Look[" + message + " " + part + "]";
    }
}
