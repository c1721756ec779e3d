package kz.iin.report.period;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import kz.iin.calendar.WorkingCalendar;

/**
 * When the reports of a kind are made.
 *
 * @param isOn whether any are
 * @param workingDay after the period, of Astana; the first one is 1
 * @param at the time of that day
 * @param zone of that time
 */
public record Timing(boolean isOn, int workingDay, LocalTime at, ZoneId zone) {

    /** About a month. */
    public static final int LAST_WORKING_DAY = 20;

    public Timing {
        if (!isWorkingDay(workingDay)) {
            throw new IllegalArgumentException("workingDay: 1 to " + LAST_WORKING_DAY);
        }
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
    }

    public static boolean isWorkingDay(int number) {
        return number >= 1 && number <= LAST_WORKING_DAY;
    }

    /** Whether it is the name of a zone: an offset from UTC is none, for it knows no summer time. */
    public static boolean isZone(String name) {
        return ZoneId.getAvailableZoneIds().contains(name);
    }

    /** Not before the period is over in Astana, however early that day comes in the zone. */
    public Instant dueAt(ReportPeriod period, WorkingCalendar calendar) {
        Instant due = Stream.iterate(period.to(), calendar::nextWorkingDay)
                .skip(workingDay)
                .findFirst()
                .orElseThrow()
                .atTime(at)
                .atZone(zone)
                .toInstant();
        return due.isBefore(period.ends()) ? period.ends() : due;
    }
}
