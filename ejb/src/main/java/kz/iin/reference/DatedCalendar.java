package kz.iin.reference;

import java.util.Objects;
import kz.iin.calendar.OfficeCalendar;
import kz.iin.calendar.Validity;

/** The calendar of an office as long as its week stays the same. */
record DatedCalendar(Validity validity, OfficeCalendar calendar) {

    DatedCalendar {
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(calendar, "calendar");
    }
}
