package kz.iin.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From when to when something holds, both days included.
 *
 * @param to empty while no end is known
 */
public record Validity(LocalDate from, Optional<LocalDate> to) {

    public Validity {
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("validity: does not end before it begins");
        }
    }

    public static Validity since(LocalDate from) {
        return new Validity(from, Optional.empty());
    }

    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(from, Optional.of(to));
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && to.filter(day::isAfter).isEmpty();
    }
}
