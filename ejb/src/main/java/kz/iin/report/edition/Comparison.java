package kz.iin.report.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import kz.iin.report.count.Fact;
import kz.iin.report.count.Measure;

/** Counts beside counts. What one of them does not tell is zero there. */
final class Comparison {

    private final Map<Place, long[]> counts = new TreeMap<>();
    private final int columns;

    private Comparison(int columns) {
        this.columns = columns;
    }

    static List<Line> lines(List<Fact> now, List<Fact> previous, List<Fact> yearEarlier) {
        return new Comparison(3)
                .with(0, now)
                .with(1, previous)
                .with(2, yearEarlier)
                .rows(row -> new Line(
                        row.getKey().measure(),
                        row.getKey().mission(),
                        row.getKey().key(),
                        row.getValue()[0],
                        row.getValue()[1],
                        row.getValue()[2]));
    }

    static List<Delta> deltas(List<Fact> told, List<Fact> now) {
        return new Comparison(2)
                        .with(0, told)
                        .with(1, now)
                        .rows(row -> new Delta(
                                row.getKey().measure(),
                                row.getKey().mission(),
                                row.getKey().key(),
                                row.getValue()[0],
                                row.getValue()[1]))
                        .stream()
                        .filter(delta -> delta.told() != delta.counted())
                        .toList();
    }

    static List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(line -> new Place(line.measure(), line.mission(), line.key())))
                .toList();
    }

    static List<Delta> inOrder(List<Delta> deltas) {
        return deltas.stream()
                .sorted(Comparator.comparing(delta -> new Place(delta.measure(), delta.mission(), delta.key())))
                .toList();
    }

    private Comparison with(int column, List<Fact> facts) {
        facts.forEach(
                fact -> counts.computeIfAbsent(Place.of(fact), place -> new long[columns])[column] = fact.count());
        return this;
    }

    private <T> List<T> rows(Function<Map.Entry<Place, long[]>, T> row) {
        return counts.entrySet().stream().map(row).toList();
    }

    private record Place(Measure measure, Optional<String> mission, Optional<String> key) implements Comparable<Place> {

        static Place of(Fact fact) {
            return new Place(fact.measure(), fact.mission(), fact.key());
        }

        @Override
        public int compareTo(Place other) {
            return new Fact(measure, mission, key, 0).compareTo(new Fact(other.measure, other.mission, other.key, 0));
        }
    }
}
