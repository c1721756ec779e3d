package kz.iin.documents;

import java.util.Objects;
import kz.iin.calendar.Validity;
import kz.iin.person.Country;

/** While it lasts the Apostille Convention, art. 12, does not hold between the country and Kazakhstan. */
public record Objection(Country country, Validity validity) {

    public Objection {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(validity, "validity");
    }
}
