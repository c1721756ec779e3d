package kz.iin.certificate;

import java.util.Objects;
import java.util.Optional;

/**
 * The person the certificate is about.
 *
 * @param birthDate as it is to be printed; day or month may be unknown
 * @param sex the mark of the travel document: M, F or X (ICAO 9303)
 */
public record Holder(
        PrintedName latin, Optional<PrintedName> cyrillic, String birthDate, String sex, Wording citizenship) {

    public Holder {
        Objects.requireNonNull(latin, "latin");
        Objects.requireNonNull(cyrillic, "cyrillic");
        birthDate = PrintableText.required("birthDate", birthDate);
        if (!sex.matches("[MFX]")) {
            throw new IllegalArgumentException("sex must be M, F or X");
        }
        Objects.requireNonNull(citizenship, "citizenship");
    }

    /** Withholds the person: this text may end in a log. */
    @Override
    public String toString() {
        return "Holder[withheld]";
    }
}
