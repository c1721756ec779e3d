package kz.iin.adjudication;

import java.util.List;
import java.util.Optional;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.index.Candidate;

/**
 * Somebody who may be the applicant, with the verdicts if there are any.
 *
 * @param id within all applications
 * @param pair the two descriptions as they are now, which the verdict is about
 * @param known what is known of the candidate now
 * @param given the verdicts on the two, in the order in which they were given
 */
public record JudgedCandidate(
        long id, Candidate candidate, Pair pair, Optional<PersonData> known, List<StandingVerdict> given) {

    public JudgedCandidate {
        given = List.copyOf(given);
    }

    /** The last one stands. */
    public Optional<StandingVerdict> verdict() {
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
    }

    /** Whether the operator said otherwise before: another one may contradict him, he himself may not. */
    public boolean isReversedBy(Opinion opinion) {
        return given.stream().anyMatch(earlier -> earlier.isReversedBy(opinion));
    }

    public boolean is(Verdict held) {
        return verdict()
                .map(StandingVerdict::opinion)
                .map(Opinion::verdict)
                .filter(held::equals)
                .isPresent();
    }
}
