package kz.iin.queue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** From one day to another, both included, either of them open. */
public record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final Days ANY = new Days(Optional.empty(), Optional.empty());

    public Days {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }
}
