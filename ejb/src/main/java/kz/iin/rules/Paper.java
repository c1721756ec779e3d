package kz.iin.rules;

import java.util.Objects;
import kz.iin.calendar.Validity;

/** What a category brings besides the identity document, by its code. */
public record Paper(String code, Validity validity) {

    public Paper {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(validity, "validity");
    }
}
