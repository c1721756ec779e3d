package kz.iin.certificate.proof;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.PrintedName;

/**
 * What the QR code of a certificate says: no more than the paper beside it.
 *
 * @param name in Latin letters, surname first; cut off where the machine readable zone would be
 * @param born digits of year, month and day, as far as they are known: 19841017, 198410, 1984
 * @param statusOn legal day on which the number was formed; what came later says the status list
 */
public record Proof(String certificateNumber, String iin, String name, int born, LocalDate statusOn) {

    /** ICAO 9303-4, 4.2.2: the name field of the zone. */
    private static final int LONGEST_NAME = 39;

    public Proof {
        Objects.requireNonNull(certificateNumber, "certificateNumber");
        if (!iin.matches("[0-9]{12}")) {
            throw new IllegalArgumentException("iin must have 12 digits");
        }
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(statusOn, "statusOn");
    }

    static Proof of(CertificateContent content) {
        return new Proof(
                content.certificateNumber(),
                content.iin(),
                name(content.holder().latin()),
                born(content.holder().birthDate()),
                content.formedOn());
    }

    private static String name(PrintedName latin) {
        String whole = Stream.of(latin.surname(), latin.givenNames())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        int length = whole.codePointCount(0, whole.length());
        return length <= LONGEST_NAME ? whole : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_NAME));
    }

    /** From day.month.year, month.year or year. */
    private static int born(String printed) {
        String[] parts = printed.split("\\.");
        StringBuilder digits = new StringBuilder();
        for (int i = parts.length - 1; i >= 0; i--) {
            digits.append(parts[i]);
        }
        return Integer.parseInt(digits.toString());
    }

    /** Withholds the person: this text may end in a log. */
    @Override
    public String toString() {
        return "Proof[withheld]";
    }
}
