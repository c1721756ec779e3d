package kz.iin.adjudication;

import java.util.List;

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

    public boolean isSettled() {
        return unjudged() == 0;
    }

    public long unjudged() {
        return candidates.stream()
                .filter(candidate -> candidate.verdict().isEmpty())
                .count();
    }
}
