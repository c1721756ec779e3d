package kz.iin.application;

import java.util.Objects;
import java.util.Optional;
import kz.iin.person.comparison.DocumentReading;

/**
 * What was presented at the counter beside the data of the person.
 *
 * @param reading of the identity document, where the mission's system sends one
 */
public record Papers(Optional<DocumentReading> reading) {

    private static final Papers NONE = new Papers(Optional.empty());

    public Papers {
        Objects.requireNonNull(reading, "reading");
    }

    public static Papers none() {
        return NONE;
    }

    /** These where there are any, else the earlier ones. */
    public Papers over(Papers earlier) {
        return new Papers(reading.or(earlier::reading));
    }
}
