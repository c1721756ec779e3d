package kz.iin.notification.applicant;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a letter.
 *
 * @param at when it was sent or given up; until then when it is tried next
 * @param failure of the last try, of what kind it was
 */
public record SentLetter(Letter letter, State state, Instant at, Optional<String> failure) {

    public SentLetter {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(failure, "failure");
    }

    /** How far it came. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP
    }
}
