package kz.iin.counter;

import java.time.Instant;
import java.util.Objects;

/** What an officer confirmed at the counter, and when. */
public record Confirmed(String officer, Instant at, Summary summary) {

    public Confirmed {
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(summary, "summary");
    }
}
