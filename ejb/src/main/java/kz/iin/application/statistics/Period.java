package kz.iin.application.statistics;

import java.time.Instant;
import java.time.LocalDate;
import kz.iin.calendar.Zones;

/**
 * Days of Astana.
 *
 * @param to the last day, itself within the period
 */
public record Period(LocalDate from, LocalDate to) {

    public static final int LONGEST = 366;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: not before the first day");
        }
        if (to.isAfter(from.plusDays(LONGEST - 1L))) {
            throw new IllegalArgumentException("to: a period of at most " + LONGEST + " days");
        }
    }

    Instant begin() {
        return from.atStartOfDay(Zones.ASTANA).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(Zones.ASTANA).toInstant();
    }
}
