package kz.iin.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;

/**
 * A day off that comes each year.
 *
 * @param isMoved it makes the next working day a day off when it falls on a weekend (Law on holidays, art. 5)
 * @param validity the days on which it is one, if they are this day of their year
 */
public record Holiday(MonthDay day, boolean isMoved, Validity validity) {

    public Holiday {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(validity, "validity");
    }

    LocalDate in(int year) {
        return day.atYear(year);
    }

    boolean isKeptIn(int year) {
        return day.isValidYear(year) && validity.includes(in(year));
    }
}
