package kz.iin.duplicates.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.duplicates.name.NameToken;

/** The words of two names, each given at most one of the other: the likeliest pairs first. */
final class Assignment {

    private record Pair(NameToken probe, NameToken known, Evidence evidence) {

        double bits(Weights weights) {
            return evidence.bits()
                    + (isSwapped()
                            ? weights.of(Field.NAME_ORDER, Agreement.SWAPPED).bits()
                            : 0);
        }

        boolean isSwapped() {
            return probe.role() != known.role();
        }
    }

    private final Weights weights;
    private final WordComparison words;

    Assignment(Weights weights, WordComparison words) {
        this.weights = weights;
        this.words = words;
    }

    NameLikeness of(List<NameToken> probe, List<NameToken> known) {
        List<Pair> left = new ArrayList<>(probe.stream()
                .flatMap(one -> known.stream().map(other -> new Pair(one, other, words.compare(one, other))))
                .sorted(Comparator.<Pair>comparingDouble(pair -> -pair.bits(weights)))
                .toList());
        List<Pair> chosen = new ArrayList<>();
        while (!left.isEmpty()) {
            Pair best = left.get(0);
            chosen.add(best);
            left.removeIf(pair -> pair.probe() == best.probe() || pair.known() == best.known());
        }
        return new NameLikeness(Stream.of(
                        WordsOfOnePart.discounted(
                                chosen.stream().map(Pair::evidence).toList()),
                        order(chosen),
                        missing(probe, chosen.stream().map(Pair::probe).toList()),
                        missing(known, chosen.stream().map(Pair::known).toList()))
                .flatMap(evidence -> evidence)
                .toList());
    }

    /** No name that is held against this one brings more bits, unless a missing word speaks for it: then nobody knows. */
    double most(List<NameToken> probe) {
        boolean missingIsNothing =
                WordComparison.FIELDS.values().stream().allMatch(field -> bits(field, Agreement.MISSING) <= 0);
        double order = Math.max(bits(Field.NAME_ORDER, Agreement.EQUAL), bits(Field.NAME_ORDER, Agreement.SWAPPED));
        return missingIsNothing
                ? probe.stream().mapToDouble(words::most).sum() + Math.max(order, 0)
                : Double.POSITIVE_INFINITY;
    }

    private Stream<Evidence> order(List<Pair> chosen) {
        return chosen.stream()
                .filter(pair -> pair.evidence().agreement() != Agreement.DIFFERENT)
                .map(pair -> pair.isSwapped() ? Agreement.SWAPPED : Agreement.EQUAL)
                .max(Agreement::compareTo)
                .map(agreement -> evidence(Field.NAME_ORDER, agreement))
                .stream();
    }

    private Stream<Evidence> missing(List<NameToken> all, List<NameToken> used) {
        return all.stream()
                .filter(token -> used.stream().noneMatch(one -> one == token))
                .map(token -> evidence(WordComparison.fieldOf(token), Agreement.MISSING));
    }

    private Evidence evidence(Field field, Agreement agreement) {
        return new Evidence(field, agreement, bits(field, agreement));
    }

    private double bits(Field field, Agreement agreement) {
        return weights.of(field, agreement).bits();
    }
}
