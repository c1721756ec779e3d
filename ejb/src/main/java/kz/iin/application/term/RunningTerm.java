package kz.iin.application.term;

import java.time.Duration;
import java.time.Instant;
import kz.iin.application.ApplicationNumber;
import kz.iin.calendar.Term;

/** The term of an application that awaits its result, as it is stored. */
record RunningTerm(long id, ApplicationNumber number, String mission, Instant filed, Term stored) {

    /** What lies between two nodes' fractions of a second is no other term. */
    private static final Duration NOTICED = Duration.ofSeconds(1);

    /**
     * Whether the term is to be another one. It is never moved to an end that has passed: nobody becomes late by an act that
     * comes afterwards.
     */
    boolean becomes(Term reckoned, Instant at) {
        boolean isOther = !reckoned.deadline().equals(stored.deadline())
                || isOther(reckoned.endsAt(), stored.endsAt())
                || isOther(reckoned.amberAt(), stored.amberAt())
                || isOther(reckoned.redAt(), stored.redAt());
        return isOther && reckoned.endsAt().isAfter(at);
    }

    /** Whether the applicant, too, waits until another moment. */
    boolean endsOtherwise(Term reckoned) {
        return isOther(reckoned.endsAt(), stored.endsAt());
    }

    private static boolean isOther(Instant one, Instant another) {
        return Duration.between(one, another).abs().compareTo(NOTICED) > 0;
    }
}
