package kz.iin.application;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;

/**
 * GBD FL does not register a number.
 *
 * @param account the reason in the words of GBD FL
 * @param existingIin another number of the person, if it was told
 * @param at by the clock of GBD FL
 */
public record Rejection(RejectionCode code, String account, Optional<Iin> existingIin, Instant at) {

    public Rejection {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(at, "at");
        require(!account.isBlank(), "text: a text");
        require(
                code != RejectionCode.PERSON_HAS_NUMBER || existingIin.isPresent(),
                "existingIin: the other number of the person");
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    /** Withholds the account: this text may end in a log. */
    @Override
    public String toString() {
        return "Rejection[" + code + "]";
    }
}
