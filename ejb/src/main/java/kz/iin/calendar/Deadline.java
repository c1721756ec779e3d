package kz.iin.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/** The last day of the service: one working day, the day of filing not counted. */
public record Deadline(LocalDate day) {

    public Deadline {
        Objects.requireNonNull(day, "day");
    }

    public static Deadline after(LocalDate filed, WorkingCalendar calendar) {
        return new Deadline(calendar.nextWorkingDay(filed));
    }

    /** 24:00 of the last day (Civil Code, art. 176). */
    public Instant endsAt(ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
