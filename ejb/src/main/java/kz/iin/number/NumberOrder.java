package kz.iin.number;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import kz.iin.person.BirthDate;

/**
 * An operator's order to form the number of an application.
 *
 * @param at when it was given
 * @param on the legal day of that moment, on which the series must be open
 */
public record NumberOrder(long applicationId, BirthDate birthDate, String operator, Instant at, LocalDate on) {

    public NumberOrder {
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(on, "on");
    }
}
