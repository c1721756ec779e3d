package kz.iin.duplicates.index;

import java.util.Optional;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.number.Iin;

/**
 * A known person who may be the one searched for.
 *
 * @param applicationId of a person with an application here
 * @param iin of a person who holds a number
 */
public record Candidate(
        long personId, Origin origin, Optional<Long> applicationId, Optional<Iin> iin, Likeness likeness, Level level) {

    /** A registry named the person: somebody has to look, however little the two agree. */
    Candidate named() {
        return level == Level.NONE
                ? new Candidate(personId, origin, applicationId, iin, likeness, Level.CANDIDATE)
                : this;
    }
}
