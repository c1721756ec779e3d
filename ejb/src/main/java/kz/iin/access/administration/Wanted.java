package kz.iin.access.administration;

import java.util.Optional;

/**
 * What a proposal is about.
 *
 * @param subject a login, a sender, a rule set, a mission, a place and a day, a treaty and a country, a kind of
 *     reports, or a pilot
 * @param variant of a role, its name; of a certificate, its use; of a sign-in, what of it
 * @param content of a certificate, the certificate as PEM; of a password, its hash; of what has fields, its fields
 */
public record Wanted(String subject, Optional<String> variant, Optional<String> content) {

    static Wanted of(String subject) {
        return new Wanted(subject, Optional.empty(), Optional.empty());
    }

    static Wanted of(String subject, String content) {
        return new Wanted(subject, Optional.empty(), Optional.of(content));
    }
}
