package kz.iin.application.reading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.person.comparison.Difference;
import kz.iin.person.mrz.Element;

/**
 * What an identity document and an application say of one thing, source by source (ICAO Doc 9303-3, 4.1; MVD order 258).
 *
 * @param zone as the machine readable zone writes it; empty where nobody read it
 * @param visual as the eye read it; empty where the visual zone is the form
 * @param form as it was entered: a code where there are codes
 * @param differences among the three
 */
public record Sourced(
        Element element,
        Optional<String> zone,
        Optional<String> visual,
        Optional<String> form,
        List<Difference> differences) {

    public Sourced {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(visual, "visual");
        Objects.requireNonNull(form, "form");
        differences = List.copyOf(differences);
    }

    public boolean differs() {
        return !differences.isEmpty();
    }

    /** Withholds what was read and entered: this text may end in a log. */
    @Override
    public String toString() {
        return "Sourced[" + element + ", withheld]";
    }
}
