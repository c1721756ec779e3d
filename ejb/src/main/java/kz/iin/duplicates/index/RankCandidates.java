package kz.iin.duplicates.index;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.duplicates.comparison.Comparison;
import kz.iin.duplicates.comparison.Level;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.comparison.Probe;
import kz.iin.duplicates.prepared.PreparedPerson;

/** Compares whom the search has found, and keeps whom a person has to look at. */
final class RankCandidates {

    /** Where the search was cut off, nobody in this part of those who were read, the last ones, may be a candidate. */
    private static final double AT_THE_END = 0.25;

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

    Candidates of(PreparedPerson person, Hits hits) {
        return of(person, hits, List.of(), Further.FIRST);
    }

    /** @param named who is a candidate whatever the comparison says */
    Candidates of(PreparedPerson person, Hits hits, List<Hit> named, Further further) {
        Probe probe = comparison.of(person);
        List<Optional<Candidate>> compared =
                hits.read().stream().map(hit -> compared(probe, hit)).toList();
        Map<Long, Candidate> all = new HashMap<>();
        named.forEach(hit -> all.put(hit.personId(), named(probe, hit)));
        compared.stream().flatMap(Optional::stream).forEach(candidate -> all.put(candidate.personId(), candidate));
        all.keySet().removeAll(further.shown());
        return new Candidates(
                all.values().stream()
                        .sorted(LIKELIEST_FIRST)
                        .limit(further.room())
                        .toList(),
                all.size() > further.room() || (hits.cutOff() && endsWithCandidate(compared)));
    }

    private static boolean endsWithCandidate(List<Optional<Candidate>> compared) {
        return compared.stream()
                .skip((long) (compared.size() * (1 - AT_THE_END)))
                .anyMatch(Optional::isPresent);
    }

    private Optional<Candidate> compared(Probe probe, Hit hit) {
        double least =
                measures.weights().thresholds().candidate(measures.frequencies().persons());
        return probe.compare(hit.person(), least)
                .map(likeness -> hit.as(likeness, level(likeness)))
                .filter(candidate -> candidate.level() != Level.NONE);
    }

    private Candidate named(Probe probe, Hit hit) {
        Likeness likeness = probe.compare(hit.person());
        return hit.as(likeness, level(likeness)).named();
    }

    private Level level(Likeness likeness) {
        return Level.of(
                likeness,
                measures.weights().thresholds(),
                measures.frequencies().persons());
    }
}
