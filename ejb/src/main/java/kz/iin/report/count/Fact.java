package kz.iin.report.count;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One count of a report.
 *
 * @param mission empty for what is of no mission
 * @param key what is counted apart within the measure: a ground, an age, a registry
 */
public record Fact(Measure measure, Optional<String> mission, Optional<String> key, long count)
        implements Comparable<Fact> {

    private static final Comparator<Fact> ORDER = Comparator.comparing(Fact::measure)
            .thenComparing(fact -> fact.mission().orElse(""))
            .thenComparing(fact -> fact.key().orElse(""))
            .thenComparing(Fact::count);

    public Fact {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(key, "key");
    }

    /** In the order of a report: by measure, mission and key. */
    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }
}
