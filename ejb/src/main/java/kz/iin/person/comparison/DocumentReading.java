package kz.iin.person.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.VisualZone;
import kz.iin.person.mrz.Element;
import kz.iin.person.mrz.Mrz;

/**
 * What was read in the identity document beside the form: its machine readable zone, and the name of its visual zone. All
 * else of the visual zone is the form (MVD order 258).
 *
 * @param isAsPrinted the officer has held the zone against the document: what is wrong in it is printed so
 */
public record DocumentReading(Mrz mrz, boolean isAsPrinted, Optional<PersonName> visualName) {

    public DocumentReading {
        Objects.requireNonNull(mrz, "mrz");
        Objects.requireNonNull(visualName, "visualName");
    }

    /** The first element whose check digit is another one, unless it is printed so: somebody mistyped the zone. */
    public Optional<Element> mistyped() {
        return isAsPrinted ? Optional.empty() : mrz.brokenCheckDigits().stream().findFirst();
    }

    /** All that does not agree: within the zone, between the zones, and of both with the form. */
    public List<Difference> differences(Person form) {
        return Stream.of(Differences.in(mrz), ofNames(form), Differences.between(mrz, form))
                .flatMap(List::stream)
                .toList();
    }

    /** The visual zone says nothing of its own but the name. */
    private List<Difference> ofNames(Person form) {
        Optional<VisualZone> seen = visualName.map(
                name -> new VisualZone(name, form.birthDate(), form.sex(), form.citizenship(), form.document()));
        return seen.stream()
                .flatMap(viz ->
                        Stream.concat(Differences.between(mrz, viz).stream(), Differences.between(viz, form).stream()))
                .filter(difference -> difference.element() == Element.NAME)
                .toList();
    }
}
