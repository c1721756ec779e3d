package kz.iin.duplicates.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.duplicates.name.NameToken;

/** The words of two names, each given at most one of the other: the likeliest pairs first. */
final class Assignment {

    private record Pair(ProbedWord probe, NameToken known, Evidence evidence) {

        double bits(Weights weights) {
            return evidence.bits()
                    + (isSwapped()
                            ? weights.of(Field.NAME_ORDER, Agreement.SWAPPED).bits()
                            : 0);
        }

        boolean isSwapped() {
            return probe.token().role() != known.role();
        }
    }

    /** The same bits added in another order are another sum, by far less. */
    private static final double ROUNDING = 1e-6;

    private final Weights weights;

    Assignment(Weights weights) {
        this.weights = weights;
    }

    NameLikeness of(List<ProbedWord> probe, List<NameToken> known) {
        List<Pair> left = new ArrayList<>(probe.stream()
                .flatMap(one -> known.stream().map(other -> new Pair(one, other, one.compare(other))))
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
                        missing(tokens(probe.stream()), tokens(chosen.stream().map(Pair::probe))),
                        missing(known, chosen.stream().map(Pair::known).toList()))
                .flatMap(evidence -> evidence)
                .toList());
    }

    /** No name that is held against this one brings more bits. */
    double most(List<ProbedWord> probe) {
        return bound(probe.stream().mapToDouble(ProbedWord::most).sum());
    }

    /** That name does not bring more bits. */
    double most(List<ProbedWord> probe, List<NameToken> known) {
        double ofMissing = probe.size() > known.size() ? 0 : Double.NEGATIVE_INFINITY;
        double words = 0;
        for (ProbedWord word : probe) {
            double most = ofMissing;
            for (NameToken other : known) {
                most = Math.max(most, word.most(other));
            }
            words += most;
        }
        return bound(words);
    }

    /** Unless a missing word speaks for it: then nobody knows. */
    private double bound(double words) {
        boolean missingIsNothing =
                WordEvidence.FIELDS.values().stream().allMatch(field -> bits(field, Agreement.MISSING) <= 0);
        double order = Math.max(bits(Field.NAME_ORDER, Agreement.EQUAL), bits(Field.NAME_ORDER, Agreement.SWAPPED));
        return missingIsNothing ? words + Math.max(order, 0) + ROUNDING : Double.POSITIVE_INFINITY;
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
                .map(token -> evidence(WordEvidence.fieldOf(token), Agreement.MISSING));
    }

    private static List<NameToken> tokens(Stream<ProbedWord> words) {
        return words.map(ProbedWord::token).toList();
    }

    private Evidence evidence(Field field, Agreement agreement) {
        return new Evidence(field, agreement, bits(field, agreement));
    }

    private double bits(Field field, Agreement agreement) {
        return weights.of(field, agreement).bits();
    }
}
