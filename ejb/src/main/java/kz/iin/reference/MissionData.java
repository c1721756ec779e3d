package kz.iin.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import kz.iin.calendar.OfficeCalendar;
import kz.iin.calendar.Validity;

/** What is known of a mission: when it takes applications, and on which days it works. */
public record MissionData(String code, ZoneId zone, List<Validity> periods, List<DatedCalendar> calendars) {

    public MissionData {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(zone, "zone");
        periods = List.copyOf(periods);
        calendars = List.copyOf(calendars);
    }

    /** The day at the mission: the day of an application is that of the place where it is made. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    public boolean takesApplications(LocalDate on) {
        return periods.stream().anyMatch(period -> period.includes(on));
    }

    /** @throws IllegalStateException if no week is known of it on that day */
    public OfficeCalendar calendar(LocalDate on) {
        return calendars.stream()
                .filter(dated -> dated.validity().includes(on))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no week of mission " + code + " on " + on))
                .calendar();
    }
}
