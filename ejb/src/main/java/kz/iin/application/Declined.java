package kz.iin.application;

import java.time.Instant;
import java.util.Objects;

/**
 * What came of declining: told whenever the same request comes.
 *
 * @param number for example {@code 2026-D00000042}
 */
public record Declined(String number, Instant at, Declining declining) {

    public Declined {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(declining, "declining");
    }
}
