package kz.iin.report.period;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import kz.iin.calendar.Zones;

/**
 * The days of Astana that a report is about.
 *
 * @param to the last day, itself within the period
 */
public record ReportPeriod(ReportKind kind, LocalDate from, LocalDate to) {

    public ReportPeriod {
        Objects.requireNonNull(kind, "kind");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: not before the first day");
        }
    }

    /** The days before it: those of the calendar, or as many as it has itself. */
    public ReportPeriod previous() {
        if (kind.isRegular()) {
            return kind.of(from.minusDays(1));
        }
        return new ReportPeriod(kind, from.minusDays(days()), from.minusDays(1));
    }

    /** The same days of the year before. */
    public ReportPeriod yearEarlier() {
        if (kind.isRegular()) {
            return kind.of(from.minus(kind.year()));
        }
        return new ReportPeriod(kind, from.minus(kind.year()), to.minus(kind.year()));
    }

    public Instant begins() {
        return from.atStartOfDay(Zones.ASTANA).toInstant();
    }

    /** The first moment after it, at which it is cut off: what happens later belongs to the next one. */
    public Instant ends() {
        return to.plusDays(1).atStartOfDay(Zones.ASTANA).toInstant();
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
