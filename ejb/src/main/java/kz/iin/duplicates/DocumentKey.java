package kz.iin.duplicates;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Optional;
import kz.iin.person.IdentityDocument;

/**
 * The number of an identity document as eyes confuse it: letters and digits only, Cyrillic letters as the Latin ones that
 * they look like, O as 0, I and L as 1. The country is that of issue, empty when the register did not say.
 */
public record DocumentKey(String country, String number) {

    private static final Normalizer2 COMPATIBILITY = Normalizer2.getNFKCInstance();
    private static final String LOOKS_ALIKE = "АВЕЁКМНОРСТУХІЈЅOILЗ";
    private static final String READ_AS = "ABEEKMH0PCTYX1JS0113";

    public DocumentKey {
        country = country.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
        number = readable(number);
        if (number.isEmpty()) {
            throw new IllegalArgumentException("number holds a letter or a digit");
        }
    }

    /** Empty when the number holds neither a letter nor a digit. The country may be null. */
    public static Optional<DocumentKey> find(String country, String number) {
        return Optional.ofNullable(number)
                .filter(text -> !readable(text).isEmpty())
                .map(text -> new DocumentKey(country == null ? "" : country, text));
    }

    public static DocumentKey of(IdentityDocument document) {
        return new DocumentKey(document.issuer().code(), document.number());
    }

    /** Withholds the number: this text may end in a log. */
    @Override
    public String toString() {
        return "DocumentKey[withheld]";
    }

    private static String readable(String number) {
        StringBuilder kept = new StringBuilder();
        COMPATIBILITY
                .normalize(number)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(DocumentKey::readAs)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static int readAs(int character) {
        int digit = Character.digit(character, 10);
        int place = LOOKS_ALIKE.indexOf(character);
        return digit >= 0 ? '0' + digit : place >= 0 ? READ_AS.charAt(place) : character;
    }
}
