package kz.iin.application.statistics;

import java.time.Instant;
import java.time.LocalDate;
import kz.iin.calendar.Zones;
import kz.iin.shared.RuleBroken;

/**
 * Days of Astana.
 *
 * @param to the last day, itself within the period
 */
public record Period(LocalDate from, LocalDate to) {

    public static final int LONGEST = 366;

    public Period {
        RuleBroken.require(!to.isBefore(from), "to", PeriodRule.PERIOD_ORDER);
        RuleBroken.require(!to.isAfter(from.plusDays(LONGEST - 1L)), "to", PeriodRule.PERIOD_LENGTH);
    }

    Instant begin() {
        return from.atStartOfDay(Zones.ASTANA).toInstant();
    }

    /** The first moment after it. */
    Instant end() {
        return to.plusDays(1).atStartOfDay(Zones.ASTANA).toInstant();
    }
}
