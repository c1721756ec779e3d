package kz.iin.duplicates.comparison;

import java.util.Comparator;
import java.util.List;
import kz.iin.duplicates.prepared.PreparedName;

/** Names, of which each spelling of the one is held against each of the other: the likeliest pair counts. */
final class NameComparison {

    private final Weights weights;
    private final WordComparison words;

    NameComparison(Weights weights, Frequencies frequencies) {
        this.weights = weights;
        words = new WordComparison(weights, frequencies);
    }

    NameLikeness compare(List<PreparedName> probe, List<PreparedName> known) {
        return probe.stream()
                .flatMap(one -> known.stream().map(other -> compare(one, other)))
                .max(Comparator.comparingDouble(NameLikeness::bits))
                .orElse(NameLikeness.UNKNOWN);
    }

    private NameLikeness compare(PreparedName probe, PreparedName known) {
        return new Assignment(weights, words).of(probe.tokens(), known.tokens());
    }
}
