package kz.iin.adjudication;

import java.time.Instant;

/**
 * A verdict on a pair.
 *
 * @param applicationId in which application it was given: perhaps an earlier one of the same person
 */
public record StandingVerdict(Opinion opinion, Instant at, long applicationId) {

    boolean is(Opinion other) {
        return opinion.equals(other);
    }

    boolean isReversedBy(Opinion other) {
        return opinion.operator().equals(other.operator()) && opinion.verdict() != other.verdict();
    }
}
