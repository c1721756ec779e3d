package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A country that is bound by a treaty, since when and until when, and by what we know it. */
public record TreatyParty(
        String treaty, String country, LocalDate from, Optional<LocalDate> to, String confidence, String source) {

    private static final Set<String> TREATIES = Set.of("MINSK", "KISHINEV", "APOSTILLE");

    public static boolean isTreaty(String text) {
        return TREATIES.contains(text);
    }
}
