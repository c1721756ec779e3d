package kz.iin.calendar;

import java.time.LocalDate;
import java.util.Objects;

/** A day that no rule gives. */
public record SpecialDay(LocalDate day, Kind kind) {

    public SpecialDay {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
    }

    public boolean isWorked() {
        return kind == Kind.WORKED_BY_TRANSFER;
    }

    /** A yearly act exchanged it with another day. */
    public boolean isTransferred() {
        return kind != Kind.OFF;
    }

    /** What the day is, and by what. */
    public enum Kind {
        /** Kurban Ait (Labour Code, art. 84(5)), or a day on which a mission is closed: nothing moves. */
        OFF,
        OFF_BY_TRANSFER,
        WORKED_BY_TRANSFER
    }
}
