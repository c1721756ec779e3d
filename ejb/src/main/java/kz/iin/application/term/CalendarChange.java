package kz.iin.application.term;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Days that are worked or off otherwise than before.
 *
 * @param place KAZ, a host country, or a mission
 * @param firstDay the first of them that may be otherwise
 */
public record CalendarChange(String place, LocalDate firstDay) {

    public CalendarChange {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(firstDay, "firstDay");
    }
}
