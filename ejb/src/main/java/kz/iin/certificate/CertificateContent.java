package kz.iin.certificate;

import java.time.LocalDate;
import java.util.Objects;

/**
 * All that stands on a registration certificate (law: see the package).
 *
 * @param formedOn legal day on which the number was formed
 * @param mission the mission abroad that took the application
 */
public record CertificateContent(
        String certificateNumber,
        String iin,
        LocalDate formedOn,
        Holder holder,
        HolderDocument document,
        Wording mission) {

    public CertificateContent {
        certificateNumber = PrintableText.required("certificateNumber", certificateNumber);
        if (!iin.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("iin must have 12 digits");
        }
        Objects.requireNonNull(formedOn, "formedOn");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(mission, "mission");
    }

    /** Withholds the person: this text may end in a log. */
    @Override
    public String toString() {
        return "CertificateContent[withheld]";
    }
}
