package kz.iin.documents;

import java.util.Objects;
import kz.iin.calendar.Validity;
import kz.iin.person.Country;

/** A country that a treaty binds, and when. */
public record Participation(Treaty treaty, Country country, Validity validity, Confidence confidence) {

    public Participation {
        Objects.requireNonNull(treaty, "treaty");
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(confidence, "confidence");
    }
}
