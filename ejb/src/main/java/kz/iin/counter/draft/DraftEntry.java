package kz.iin.counter.draft;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * A draft in a list.
 *
 * @param name of the person, as far as it is written
 * @param zone of the mission's clocks
 */
public record DraftEntry(
        long id, Optional<String> name, String officer, Instant createdAt, Instant changedAt, ZoneId zone) {

    public DraftEntry {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(zone, "zone");
    }

    /** Withholds the name: this text may end in a log. */
    @Override
    public String toString() {
        return "DraftEntry[" + id + ", withheld]";
    }
}
