package kz.iin.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** The working days of an office and the zone of its clocks: Astana's, or a mission's. */
public record OfficeCalendar(WorkingCalendar days, ZoneId zone) {

    public OfficeCalendar {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(zone, "zone");
    }

    /** The day there. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /** One working day, the day of filing not counted; an act may be done until 24:00 (Civil Code, art. 172, 176). */
    public Term termFrom(Instant filed) {
        LocalDate filingDay = dayOf(filed);
        Deadline deadline = Deadline.after(filingDay, days);
        Instant begins = deadline.day().atStartOfDay(zone).toInstant();
        Instant ends = deadline.endsAt(zone);
        Duration before = days.isWorkingDay(filingDay) ? Duration.between(filed, startAfter(filingDay)) : Duration.ZERO;
        Duration whole = before.plus(Duration.between(begins, ends));
        return new Term(
                deadline,
                moment(filed, begins, before, whole.dividedBy(2)),
                moment(filed, begins, before, whole.multipliedBy(3).dividedBy(4)),
                ends);
    }

    private Instant startAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** When so much of the working time has passed: the rest of the day of filing first, then the last day. */
    private static Instant moment(Instant filed, Instant begins, Duration before, Duration passed) {
        return passed.compareTo(before) < 0 ? filed.plus(passed) : begins.plus(passed.minus(before));
    }
}
