package kz.iin.desk;

import java.util.Objects;
import java.util.Optional;

/**
 * Whether something may be done.
 *
 * @param hindrance why not; empty when it may
 */
public record Permit(Work work, Optional<Hindrance> hindrance) {

    public Permit {
        Objects.requireNonNull(work, "work");
        Objects.requireNonNull(hindrance, "hindrance");
    }

    public boolean granted() {
        return hindrance.isEmpty();
    }
}
