package kz.iin.report.period;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;

/** How often a report comes: each kind follows the calendar, one on request follows who asks. */
public enum ReportKind {
    DAILY(day -> day, Period.ofDays(1), Period.ofYears(1)),
    /** From Monday to Sunday; the week of the year before is 52 weeks earlier, with the same days of the week. */
    WEEKLY(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY), Period.ofWeeks(1), Period.ofWeeks(52)),
    MONTHLY(TemporalAdjusters.firstDayOfMonth(), Period.ofMonths(1), Period.ofYears(1)),
    QUARTERLY(day -> day.with(IsoFields.DAY_OF_QUARTER, 1), Period.ofMonths(3), Period.ofYears(1)),
    YEARLY(TemporalAdjusters.firstDayOfYear(), Period.ofYears(1), Period.ofYears(1)),
    /** Once, when a pilot has ended, of all its days. */
    PILOT(null, null, Period.ofYears(1)),
    /** Any days. */
    ON_REQUEST(null, null, Period.ofYears(1));

    private final TemporalAdjuster firstDay;
    private final Period length;
    private final Period year;

    ReportKind(TemporalAdjuster firstDay, Period length, Period year) {
        this.firstDay = firstDay;
        this.length = length;
        this.year = year;
    }

    /** Whether its periods follow the calendar. */
    public boolean isRegular() {
        return firstDay != null;
    }

    /**
     * The period of this kind that the day lies in.
     *
     * @throws IllegalArgumentException for a pilot, whose days an order names, and on request, whose days who asks names
     */
    public ReportPeriod of(LocalDate day) {
        if (!isRegular()) {
            throw new IllegalArgumentException("kind: " + this + " follows no calendar");
        }
        LocalDate from = day.with(firstDay);
        return new ReportPeriod(this, from, from.plus(length).minusDays(1));
    }

    Period year() {
        return year;
    }
}
