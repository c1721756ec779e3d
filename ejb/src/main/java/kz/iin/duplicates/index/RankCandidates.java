package kz.iin.duplicates.index;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.iin.duplicates.comparison.Comparison;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.prepared.PreparedPerson;

/** Compares whom the search has found, and keeps whom a person has to look at. */
final class RankCandidates {

    /** Where the search was cut off, nobody among so many of the last may be a candidate. */
    private static final int AT_THE_END = 50;

    private final Comparison comparison;
    private final Measures measures;

    RankCandidates(Measures measures) {
        this.measures = measures;
        comparison = new Comparison(measures.weights(), measures.frequencies());
    }

    /** @param shown whom somebody has looked at already */
    Candidates of(PreparedPerson probe, List<Hit> hits, Set<Long> shown) {
        List<Candidate> compared =
                hits.stream().limit(Hits.MOST).map(hit -> compared(probe, hit)).toList();
        List<Candidate> all = compared.stream()
                .filter(candidate -> candidate.level() != Level.NONE && !shown.contains(candidate.personId()))
                .sorted(Comparator.comparing(Candidate::level)
                        .thenComparing(candidate -> candidate.likeness().bits())
                        .reversed())
                .toList();
        return new Candidates(
                all.stream().limit(Candidates.MOST).toList(),
                all.size() > Candidates.MOST || (hits.size() > Hits.MOST && endsWithCandidate(compared)));
    }

    private static boolean endsWithCandidate(List<Candidate> compared) {
        return compared.stream()
                .skip(Math.max(0, compared.size() - AT_THE_END))
                .anyMatch(candidate -> candidate.level() != Level.NONE);
    }

    private Candidate compared(PreparedPerson probe, Hit hit) {
        Likeness likeness = comparison.compare(probe, hit.person());
        return hit.as(
                likeness,
                Level.of(
                        likeness,
                        measures.weights().thresholds(),
                        measures.frequencies().persons()));
    }
}
