package kz.iin.report.overview;

import java.util.Objects;
import java.util.Optional;

/**
 * One count of the overview.
 *
 * @param mission empty for what is of no mission
 * @param key what is counted apart within the subject: a status, a day, a ground
 */
public record Tally(Subject subject, Optional<String> mission, String key, long count) {

    public Tally {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(key, "key");
    }
}
