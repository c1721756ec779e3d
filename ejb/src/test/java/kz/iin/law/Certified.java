package kz.iin.law;

import java.time.LocalDate;
import kz.iin.documents.Certification;
import kz.iin.person.Country;

/** Who certified a translation, as a case writes it: {@code consul}, {@code notary CHN 2024-05-01}, or a dash. */
final class Certified {

    private Certified() {}

    static Certification by(String written) {
        String[] words = written.split(" ");
        return switch (words[0]) {
            case "consul" -> new Certification.ByConsul();
            case "notary" -> new Certification.ByNotary(new Country(words[1]), LocalDate.parse(words[2]));
            case "-" -> new Certification.Missing();
            default -> throw new IllegalArgumentException("no certification: " + written);
        };
    }
}
