package kz.iin.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.iin.shared.RuleBroken;

/**
 * The document that identifies the applicant. Its number is kept as written, in capitals.
 *
 * @param expires empty when the document has no day of expiry
 */
public record IdentityDocument(
        DocumentType type, String number, Country issuer, LocalDate issued, Optional<LocalDate> expires) {

    public static final int LONGEST_NUMBER = 20;

    /** At least one letter or digit; some states write Cyrillic series. */
    private static final Pattern NUMBER =
            Pattern.compile("(?=.*[^ /-])(?:[A-Za-z0-9 /-]|[\\p{IsCyrillic}&&\\p{L}]){1," + LONGEST_NUMBER + "}");

    public IdentityDocument {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(issuer, "issuer");
        number = number.strip();
        RuleBroken.require(NUMBER.matcher(number).matches(), "documentNumber", PersonRule.DOCUMENT_NUMBER_FORM);
        number = number.toUpperCase(Locale.ROOT);
        RuleBroken.require(
                expires.map(day -> day.isAfter(issued)).orElse(true),
                "documentExpires",
                PersonRule.DOCUMENT_EXPIRES_AFTER_ISSUE);
    }

    /** A document is valid through the day on which it expires; without one it is valid always. */
    public boolean isExpired(LocalDate on) {
        return expires.filter(on::isAfter).isPresent();
    }

    /** Withholds the number: this text may end in a log. */
    @Override
    public String toString() {
        return "IdentityDocument[" + type + ", withheld]";
    }
}
