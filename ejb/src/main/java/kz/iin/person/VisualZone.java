package kz.iin.person;

import java.util.Objects;
import kz.iin.shared.RuleBroken;

/**
 * What an officer reads with the eye in the document itself (ICAO Doc 9303 part 3, section 3). By MVD order 258 it leads
 * in everything but the name. Its name is neither that of the machine readable zone, which has no accents and may be cut,
 * nor the Cyrillic one that the applicant declares: the three are kept apart, and none is made from another.
 *
 * @param name with its accents; or Cyrillic, when the document has no Latin one
 */
public record VisualZone(
        PersonName name, BirthDate birthDate, Sex sex, Country citizenship, IdentityDocument document) {

    public VisualZone {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(sex, "sex");
        Objects.requireNonNull(citizenship, "citizenship");
        RuleBroken.require(
                !birthDate.isAfter(document.issued()), "document/issued", PersonRule.DOCUMENT_ISSUED_AFTER_BIRTH);
    }

    /** Withholds everything: this text may end in a log. */
    @Override
    public String toString() {
        return "VisualZone[withheld]";
    }
}
