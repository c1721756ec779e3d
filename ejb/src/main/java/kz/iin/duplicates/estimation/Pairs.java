package kz.iin.duplicates.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.duplicates.comparison.Agreement;
import kz.iin.duplicates.comparison.Feature;
import kz.iin.duplicates.comparison.Likeness;

/** Compared pairs, kept small: of each its bits under the first weights, and what was found by number. */
final class Pairs {

    private final List<Feature> features = new ArrayList<>();
    private final Map<Feature, Integer> numbers = new HashMap<>();
    private final List<int[]> found = new ArrayList<>();
    private final List<Double> bits = new ArrayList<>();

    static Pairs of(Stream<Likeness> likenesses) {
        Pairs pairs = new Pairs();
        likenesses.sequential().forEach(pairs::add);
        return pairs;
    }

    int size() {
        return found.size();
    }

    List<Feature> features() {
        return List.copyOf(features);
    }

    /** The numbers of the features of a pair, in {@link #features}. */
    int[] found(int pair) {
        return found.get(pair);
    }

    double bits(int pair) {
        return bits.get(pair);
    }

    private void add(Likeness likeness) {
        bits.add(likeness.bits());
        found.add(likeness.evidence().stream()
                .filter(evidence -> evidence.agreement() != Agreement.MISSING)
                .mapToInt(evidence -> number(evidence.feature()))
                .toArray());
    }

    private int number(Feature feature) {
        return numbers.computeIfAbsent(feature, added -> {
            features.add(added);
            return features.size() - 1;
        });
    }
}
