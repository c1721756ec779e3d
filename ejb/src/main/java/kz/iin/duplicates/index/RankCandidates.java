package kz.iin.duplicates.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.iin.duplicates.comparison.Comparison;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.prepared.PreparedPerson;

/** Compares whom the search has found, and keeps whom a person has to look at. */
final class RankCandidates {

    /** Where the search was cut off, nobody among so many of the last may be a candidate. */
    private static final int AT_THE_END = 50;

    private static final Comparator<Candidate> LIKELIEST_FIRST = Comparator.comparing(Candidate::level)
            .thenComparing(candidate -> candidate.likeness().bits())
            .reversed()
            .thenComparing(Candidate::personId);

    private final Comparison comparison;
    private final Measures measures;

    RankCandidates(Measures measures) {
        this.measures = measures;
        comparison = new Comparison(measures.weights(), measures.frequencies());
    }

    Candidates of(PreparedPerson probe, List<Hit> hits) {
        return of(probe, hits, List.of(), Further.FIRST);
    }

    /** @param named who is a candidate whatever the comparison says */
    Candidates of(PreparedPerson probe, List<Hit> hits, List<Hit> named, Further further) {
        List<Candidate> compared =
                hits.stream().limit(Hits.MOST).map(hit -> compared(probe, hit)).toList();
        Map<Long, Candidate> all = new HashMap<>();
        named.forEach(hit -> all.put(hit.personId(), compared(probe, hit).named()));
        compared.stream()
                .filter(candidate -> candidate.level() != Level.NONE)
                .forEach(candidate -> all.put(candidate.personId(), candidate));
        all.keySet().removeAll(further.shown());
        return new Candidates(
                all.values().stream()
                        .sorted(LIKELIEST_FIRST)
                        .limit(further.room())
                        .toList(),
                all.size() > further.room() || (hits.size() > Hits.MOST && endsWithCandidate(compared)));
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
