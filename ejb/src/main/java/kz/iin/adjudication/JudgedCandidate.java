package kz.iin.adjudication;

import java.util.Optional;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.index.Candidate;

/**
 * Somebody who may be the applicant, with the verdict if there is one.
 *
 * @param id within all applications
 * @param pair the two descriptions as they are now, which the verdict is about
 * @param known what is known of the candidate now
 */
public record JudgedCandidate(
        long id, Candidate candidate, Pair pair, Optional<PersonData> known, Optional<StandingVerdict> verdict) {

    public boolean is(Verdict held) {
        return verdict.map(StandingVerdict::opinion)
                .map(Opinion::verdict)
                .filter(held::equals)
                .isPresent();
    }
}
