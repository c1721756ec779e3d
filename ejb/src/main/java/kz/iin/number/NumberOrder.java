package kz.iin.number;

import java.time.Instant;
import java.util.Objects;
import kz.iin.person.BirthDate;

/** An operator's order to form the number of an application. */
public record NumberOrder(long applicationId, BirthDate birthDate, String operator, Instant at) {

    public NumberOrder {
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(operator, "operator");
        Objects.requireNonNull(at, "at");
    }
}
