package kz.iin.duplicates.estimation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.duplicates.comparison.Agreement;
import kz.iin.duplicates.comparison.Evidence;
import kz.iin.duplicates.comparison.Feature;
import kz.iin.duplicates.comparison.Likeness;

/** Compared pairs, kept small: of each its bits under the first weights, and what was found by number. */
final class Pairs {

    private final List<Feature> features;
    private final Map<Feature, Integer> numbers = new HashMap<>();
    private final List<int[]> found = new ArrayList<>();
    private final List<Double> bits = new ArrayList<>();

    private Pairs(Collection<Feature> weighed) {
        features = weighed.stream().filter(Pairs::tells).toList();
        features.forEach(feature -> numbers.put(feature, numbers.size()));
    }

    /** What is missing tells nothing that could be learned. */
    private static boolean tells(Feature feature) {
        return feature.agreement() != Agreement.MISSING;
    }

    static Pairs of(Collection<Feature> weighed, Stream<Likeness> likenesses) {
        Pairs pairs = new Pairs(weighed);
        likenesses.sequential().forEach(pairs::add);
        return pairs;
    }

    int size() {
        return found.size();
    }

    List<Feature> features() {
        return features;
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
                .map(Evidence::feature)
                .filter(Pairs::tells)
                .mapToInt(numbers::get)
                .toArray());
    }
}
