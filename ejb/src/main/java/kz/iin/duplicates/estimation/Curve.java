package kz.iin.duplicates.estimation;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What each threshold would find, and how much of it would be right. Of pairs that no key finds it knows nothing. */
public record Curve(List<ScoredPair> pairs) {

    private static final String LINE = "%9.1f %10d %9.4f %9.4f%n";

    public Curve {
        pairs = List.copyOf(pairs.stream()
                .sorted(comparingDouble(ScoredPair::bits).reversed())
                .toList());
    }

    /** One threshold of the curve. */
    public record Point(double bits, int found, double precision, double recall) {}

    /** A point for each whole bit, from the highest. */
    public List<Point> points() {
        double all = pairs.stream().mapToDouble(ScoredPair::same).sum();
        List<Point> points = new ArrayList<>();
        double right = 0;
        for (int found = 1; found <= pairs.size(); found++) {
            right += pairs.get(found - 1).same();
            double bits = Math.floor(pairs.get(found - 1).bits());
            boolean last = found == pairs.size() || Math.floor(pairs.get(found).bits()) < bits;
            if (last) {
                points.add(new Point(bits, found, right / found, all == 0 ? 0 : right / all));
            }
        }
        return List.copyOf(points);
    }

    /** The lowest threshold that is right so often; the highest recall, therefore. */
    public double recallAt(double precision) {
        double all = pairs.stream().mapToDouble(ScoredPair::same).sum();
        double right = 0;
        double best = 0;
        for (int found = 1; found <= pairs.size(); found++) {
            right += pairs.get(found - 1).same();
            best = right >= precision * found ? Math.max(best, right / all) : best;
        }
        return best;
    }

    /** The curve as a table of text. */
    public String table() {
        return points().stream()
                .map(point -> LINE.formatted(point.bits(), point.found(), point.precision(), point.recall()))
                .collect(Collectors.joining("", "threshold      pairs precision    recall%n".formatted(), ""));
    }
}
