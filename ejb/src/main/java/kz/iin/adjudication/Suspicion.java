package kz.iin.adjudication;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.iin.duplicates.index.Candidates;

/**
 * Who may be an applicant.
 *
 * @param candidates the likeliest first
 * @param more whether there are, or may be, others beyond those: too many are alike
 */
public record Suspicion(List<JudgedCandidate> candidates, boolean more) {

    public Suspicion {
        candidates = List.copyOf(candidates);
    }

    /** Whether everybody shown is held to be another, so that those beyond are to be shown. */
    public boolean asksForMore() {
        return more && candidates.stream().allMatch(candidate -> candidate.is(Verdict.DIFFERENT));
    }

    /** As many as one answer holds: whoever waits for a verdict first, others as far as there is room. */
    public Suspicion inOneAnswer() {
        if (candidates.size() <= Candidates.MOST) {
            return this;
        }
        Comparator<JudgedCandidate> waitingFirst =
                Comparator.comparing(candidate -> candidate.verdict().isPresent());
        return new Suspicion(
                candidates.stream().sorted(waitingFirst).limit(Candidates.MOST).toList(), true);
    }

    /** The same where somebody may have been cut off elsewhere. */
    public Suspicion orMore(boolean elsewhere) {
        return new Suspicion(candidates, more || elsewhere);
    }

    int size() {
        return candidates.size();
    }

    Set<Long> personIds() {
        return candidates.stream()
                .map(candidate -> candidate.candidate().personId())
                .collect(toSet());
    }

    public boolean isSettled() {
        return unjudged() == 0;
    }

    public long unjudged() {
        return candidates.stream()
                .filter(candidate -> candidate.verdict().isEmpty())
                .count();
    }
}
