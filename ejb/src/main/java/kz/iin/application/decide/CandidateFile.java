package kz.iin.application.decide;

import java.util.List;
import kz.iin.application.Standing;
import kz.iin.person.Person;

/**
 * An applicant beside those who may be the same person.
 *
 * @param candidates those without a verdict first, the likeliest before the others
 * @param more whether there are, or may be, others: too many are alike
 */
public record CandidateFile(Standing standing, Person applicant, List<ShownCandidate> candidates, boolean more) {

    public CandidateFile {
        candidates = List.copyOf(candidates);
    }
}
