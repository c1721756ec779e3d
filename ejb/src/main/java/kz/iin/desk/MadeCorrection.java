package kz.iin.desk;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A correction that was made: what it changed stands in the audit.
 *
 * @param reason where the mission said why
 */
public record MadeCorrection(String officer, Instant at, Optional<String> reason) {

    public MadeCorrection {
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
    }

    /** Withholds the reason: this text may end in a log. */
    @Override
    public String toString() {
        return "MadeCorrection[withheld]";
    }
}
