package kz.iin.report.edition;

import java.util.Objects;
import java.util.Optional;
import kz.iin.report.count.Measure;

/**
 * What an earlier report told last, and what it would tell now: a correction that nobody is left to find out.
 *
 * @param counted when this report was made
 */
public record Delta(Measure measure, Optional<String> mission, Optional<String> key, long told, long counted) {

    public Delta {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(key, "key");
    }
}
