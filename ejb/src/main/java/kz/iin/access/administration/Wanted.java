package kz.iin.access.administration;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a proposal is about.
 *
 * @param subject a login, a sender, a rule set, a mission, or a place and a day of the year
 * @param variant of a certificate, its use
 * @param content of a certificate, the certificate as PEM; of a mission or a holiday, its fields
 * @param startsOn of a rule set, its first day
 */
public record Wanted(String subject, Optional<String> variant, Optional<String> content, Optional<LocalDate> startsOn) {

    static Wanted of(String subject) {
        return new Wanted(subject, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
