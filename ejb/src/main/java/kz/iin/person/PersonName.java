package kz.iin.person;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.iin.shared.RuleBroken;

/**
 * A person's name in one script. Surname and given name may each be absent, never both: people with a single name have
 * IINs. The patronymic is always "if any".
 *
 * <p>Latin and Cyrillic letters are never mixed: many look alike, and a mixed name would be found in no registry.
 */
public record PersonName(Optional<String> surname, Optional<String> givenName, Optional<String> patronymic) {

    public static final int LONGEST_PART = 100;

    private static final Pattern LATIN = lettersOf("IsLatin");
    private static final Pattern CYRILLIC = lettersOf("IsCyrillic");

    public PersonName {
        surname = surname.map(part -> checked("surname", part));
        givenName = givenName.map(part -> checked("givenName", part));
        patronymic = patronymic.map(part -> checked("patronymic", part));
        RuleBroken.require(surname.isPresent() || givenName.isPresent(), "name", PersonRule.NAME_PRESENT);
        RuleBroken.require(
                isOfOneScript(joined(surname, givenName, patronymic)), "name", PersonRule.NAME_OF_ONE_SCRIPT);
    }

    /** A part that is null or blank is absent. */
    public static PersonName of(String surname, String givenName, String patronymic) {
        return new PersonName(present(surname), present(givenName), present(patronymic));
    }

    public boolean isLatin() {
        return LATIN.matcher(full()).matches();
    }

    public boolean isCyrillic() {
        return !isLatin();
    }

    /** Surname, given name, patronymic as written. Capitals are not forced: that spoils the Turkish dotted i. */
    public String full() {
        return joined(surname, givenName, patronymic);
    }

    /** Withholds the name: this text may end in a log. */
    @Override
    public String toString() {
        return "PersonName[withheld]";
    }

    private static String checked(String field, String part) {
        String normalised = Normalizer.normalize(part.strip(), Normalizer.Form.NFC);
        int length = normalised.codePointCount(0, normalised.length());
        RuleBroken.require(length >= 1 && length <= LONGEST_PART, field, PersonRule.NAME_LENGTH);
        RuleBroken.require(isOfOneScript(normalised), field, PersonRule.NAME_LETTERS);
        return normalised;
    }

    /** Each accent follows a letter; full-width letters and the invisible grapheme joiner are left out. */
    private static Pattern lettersOf(String script) {
        String punctuation = "[ .'\\-\u2018\u2019\u02BB\u02BC]*+";
        String letter = "[\\p{" + script + "}&&\\p{L}&&[^\uFF00-\uFFEF]]";
        String accents = "[\u0300-\u036F&&[^\u034F]]*+";
        return Pattern.compile("(?:" + punctuation + letter + accents + ")++" + punctuation);
    }

    private static boolean isOfOneScript(String text) {
        return LATIN.matcher(text).matches() || CYRILLIC.matcher(text).matches();
    }

    private static String joined(Optional<String> surname, Optional<String> givenName, Optional<String> patronymic) {
        return Stream.of(surname, givenName, patronymic)
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private static Optional<String> present(String part) {
        return Optional.ofNullable(part).filter(text -> !text.isBlank());
    }
}
