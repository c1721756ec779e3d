package kz.iin.person.mrz;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.iin.person.PersonName;

/**
 * The name of the zone (ICAO Doc 9303 part 3, 4.6): the primary identifier, two fillers, the secondary one. Whoever has
 * one name only has it as the primary identifier; some states write it as the secondary.
 *
 * @param text without the fillers around it, for example {@code ERIKSSON<<ANNA<MARIA}
 * @param mayBeCut whether a letter stands in the last position: the name must be taken as one that did not fit
 */
public record MrzName(String text, boolean mayBeCut) {

    private static final String WORDS = "[A-Z]+(?:<[A-Z]+)*+";
    private static final Pattern NAME = Pattern.compile(WORDS + "(?:<<" + WORDS + ")?");
    private static final Pattern OUTER_FILLERS = Pattern.compile("^<<(?=[A-Z])|<+$");
    private static final String BETWEEN_IDENTIFIERS = "<<";

    public MrzName {
        if (!NAME.matcher(text).matches()) {
            throw new IllegalArgumentException("name: letters A to Z, with one or two fillers between the words");
        }
    }

    static boolean isName(String field) {
        return NAME.matcher(withoutOuterFillers(field)).matches();
    }

    /** Reads the whole field with its fillers. */
    static MrzName parse(String field) {
        return new MrzName(withoutOuterFillers(field), !field.endsWith("<"));
    }

    public String primary() {
        return words(text.split(BETWEEN_IDENTIFIERS)[0]);
    }

    public Optional<String> secondary() {
        int end = text.indexOf(BETWEEN_IDENTIFIERS);
        return end < 0 ? Optional.empty() : Optional.of(words(text.substring(end + BETWEEN_IDENTIFIERS.length())));
    }

    /** The leading name of an application, letter by letter as it stands here. A patronymic is not told apart. */
    public PersonName name() {
        return PersonName.of(primary(), secondary().orElse(null), null);
    }

    /** Withholds the name: this text may end in a log. */
    @Override
    public String toString() {
        return "MrzName[withheld]";
    }

    private static String withoutOuterFillers(String field) {
        return OUTER_FILLERS.matcher(field).replaceAll("");
    }

    private static String words(String identifier) {
        return identifier.replace(Mrz.FILLER, ' ');
    }
}
