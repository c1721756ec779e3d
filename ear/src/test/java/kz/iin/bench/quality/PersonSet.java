package kz.iin.bench.quality;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.iin.duplicates.comparison.Comparison;
import kz.iin.duplicates.comparison.Likeness;
import kz.iin.duplicates.comparison.Weights;
import kz.iin.duplicates.estimation.Curve;
import kz.iin.duplicates.estimation.Estimation;
import kz.iin.duplicates.estimation.ScoredPair;
import kz.iin.duplicates.prepared.PreparedPerson;

/** A set of descriptions of which the truth is known: each is searched for among those that stand before it. */
record PersonSet(String name, List<Entry> entries, double goal) {

    private record Pair(int probe, int known) {}

    PersonSet {
        entries = List.copyOf(entries);
    }

    /** With the weights that the system comes with, and with those that it learns from this set without the truth. */
    Stream<Measured> measure(Coding coding) {
        Register register = new Register(entries.stream()
                .map(entry -> coding.of(PreparedPerson.of(entry.data())))
                .toList());
        List<Pair> found = IntStream.range(0, entries.size())
                .boxed()
                .flatMap(probe ->
                        register.candidates(probe).headSet(probe).stream().map(known -> new Pair(probe, known)))
                .toList();
        Weights standard = Weights.standard();
        Weights learned = Estimation.of(standard, compared(found, register, standard), entries.size())
                .weights();
        return Stream.of(
                measured(coding.label(), found, register, standard),
                measured(coding.label() + "+em", found, register, learned));
    }

    /** The rule name, birth date and sex are equal, as registers have it. */
    Measured exact() {
        Function<Entry, Object> rule =
                entry -> List.of(entry.data().names(), entry.data().birthDate());
        double same = pairs(entry -> List.of(rule.apply(entry), entry.person()));
        return new Measured(name, "exact", 0, 0, same / pairs(rule), same / pairs(Entry::person), 0);
    }

    private Measured measured(String method, List<Pair> found, Register register, Weights weights) {
        Comparison comparison = new Comparison(weights, register);
        List<ScoredPair> scored = found.stream()
                .map(pair -> new ScoredPair(compare(comparison, pair, register).bits(), isTrue(pair) ? 1 : 0))
                .toList();
        double all = pairs(Entry::person);
        double blocking = scored.stream().mapToDouble(ScoredPair::same).sum() / all;
        double threshold = weights.thresholds().candidate(entries.size());
        List<ScoredPair> accepted =
                scored.stream().filter(pair -> pair.bits() >= threshold).toList();
        double right = accepted.stream().mapToDouble(ScoredPair::same).sum();
        double atGoal = new Curve(scored).recallAt(goal) * blocking;
        return new Measured(
                name, method, register.keysOfAPerson(), blocking, right / accepted.size(), right / all, atGoal);
    }

    private static Stream<Likeness> compared(List<Pair> found, Register register, Weights weights) {
        Comparison comparison = new Comparison(weights, register);
        return found.stream().map(pair -> compare(comparison, pair, register));
    }

    private static Likeness compare(Comparison comparison, Pair pair, Register register) {
        return comparison.compare(register.person(pair.probe()), register.person(pair.known()));
    }

    private boolean isTrue(Pair pair) {
        return entries.get(pair.probe())
                .person()
                .equals(entries.get(pair.known()).person());
    }

    private double pairs(Function<Entry, Object> same) {
        return entries.stream().collect(groupingBy(same, counting())).values().stream()
                .mapToDouble(count -> count * (count - 1) / 2.0)
                .sum();
    }
}
