package kz.iin.report.edition;

import java.util.Objects;
import java.util.Optional;
import kz.iin.report.count.Measure;

/**
 * One count of a report beside those it is compared with.
 *
 * @param previous of the period before
 * @param yearEarlier of the same period of the year before
 */
public record Line(
        Measure measure, Optional<String> mission, Optional<String> key, long count, long previous, long yearEarlier) {

    public Line {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(key, "key");
    }

    /** To the period before. */
    public long change() {
        return count - previous;
    }

    /** To the same period of the year before. */
    public long yearlyChange() {
        return count - yearEarlier;
    }
}
