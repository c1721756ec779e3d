package kz.iin.bench.quality;

import java.util.Locale;

/**
 * How well the same person was found.
 *
 * @param blocking the share of true pairs that is compared at all
 * @param precision at the threshold that the system uses
 * @param recall at the same
 * @param atGoal the recall where the precision is the one aimed at
 */
public record Measured(
        String set, String method, double keys, double blocking, double precision, double recall, double atGoal) {

    static final String HEADER = "%-31s %-18s %5s %8s %9s %7s %7s %8s%n"
            .formatted("set", "method", "keys", "blocking", "precision", "recall", "F1", "at goal");

    public double f1() {
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-31s %-18s %5.1f %8.4f %9.4f %7.4f %7.4f %8.4f%n",
                set,
                method,
                keys,
                blocking,
                precision,
                recall,
                f1(),
                atGoal);
    }
}
