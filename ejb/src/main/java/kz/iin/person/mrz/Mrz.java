package kz.iin.person.mrz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.iin.person.Sex;
import kz.iin.shared.RuleBroken;

/**
 * A machine readable zone that can be read (ICAO Doc 9303 part 3, section 4). Its check digits may be wrong all the
 * same: a slip of the pen or a forged document, which only a look at the document tells apart.
 */
public record Mrz(Format format, List<String> lines) {

    static final char FILLER = '<';

    private static final Pattern CHARACTERS = Pattern.compile("[A-Z0-9<]*");
    private static final Pattern TRAILING_FILLERS = Pattern.compile("<+$");
    private static final String NOTHING = "" + FILLER;
    private static final List<Element> CHECKED =
            List.of(Element.DOCUMENT_NUMBER, Element.BIRTH_DATE, Element.EXPIRES, Element.OPTIONAL_DATA);

    public Mrz {
        lines = List.copyOf(lines);
        RuleBroken.require(
                lines.stream().allMatch(line -> CHARACTERS.matcher(line).matches()), "mrz", MrzRule.MRZ_CHARACTERS);
        RuleBroken.require(Format.of(lines).filter(format::equals).isPresent(), "mrz", MrzRule.MRZ_LINES);
        Shape.requireAll(format, lines);
    }

    /** Reads lines that are broken by any line break; spaces around them do not count. */
    public static Mrz parse(String text) {
        List<String> lines = text.strip().lines().map(String::strip).toList();
        return new Mrz(Format.of(lines).orElse(Format.TD3), lines);
    }

    /** {@code P} and another letter or a filler for passports; {@code A}, {@code C} or {@code I} for cards. */
    public String documentCode() {
        return withoutFillers(text(Element.DOCUMENT_CODE));
    }

    /** As written; it need not be a code that there is. */
    public String issuer() {
        return withoutFillers(text(Element.ISSUER));
    }

    /** As written; it need not be a code that there is. */
    public String citizenship() {
        return withoutFillers(text(Element.CITIZENSHIP));
    }

    public MrzName name() {
        return MrzName.parse(text(Element.NAME));
    }

    /** The whole number, with fillers where it has spaces or signs. */
    public String documentNumber() {
        String start = text(Element.DOCUMENT_NUMBER);
        if (!isNumberContinued()) {
            return withoutFillers(start);
        }
        String rest = continuation();
        return rest.isEmpty() ? start : start + rest.substring(0, rest.length() - 1);
    }

    public MrzDate birthDate() {
        return MrzDate.parse(text(Element.BIRTH_DATE));
    }

    public Sex sex() {
        String letter = text(Element.SEX);
        return letter.equals(NOTHING) ? Sex.UNSPECIFIED : Sex.of(letter);
    }

    /** Unknown for a document without a day of expiry. */
    public MrzDate expires() {
        return MrzDate.parse(text(Element.EXPIRES));
    }

    /** What the state wrote for itself; a continued document number is no part of it. */
    public List<String> optionalData() {
        String first = text(Element.OPTIONAL_DATA);
        String ownData = isNumberContinued() ? first.substring(continuation().length()) : first;
        String more = format.elements().contains(Element.MORE_OPTIONAL_DATA) ? text(Element.MORE_OPTIONAL_DATA) : "";
        return Stream.of(ownData, more)
                .map(data -> withoutFillers(data.replaceFirst("^<+", "")))
                .filter(data -> !data.isEmpty())
                .toList();
    }

    /** The elements whose check digit is another one; {@link Element#ZONE} for the composite check digit. */
    public List<Element> brokenCheckDigits() {
        List<Element> broken = new ArrayList<>(
                CHECKED.stream().filter(element -> !isChecked(element)).toList());
        String covered = String.join(
                "", format.covered().stream().map(place -> place.in(lines)).toList());
        if (!CheckDigit.of(covered).equals(format.compositeDigit().in(lines))) {
            broken.add(Element.ZONE);
        }
        return broken;
    }

    /** Where the check digit of the element stands; for {@link Element#ZONE} the composite one. */
    public Place checkDigitOf(Element element) {
        if (element == Element.ZONE) {
            return format.compositeDigit();
        }
        if (element == Element.DOCUMENT_NUMBER && isNumberContinued()) {
            Place data = format.of(Element.OPTIONAL_DATA);
            int last = data.first() + Math.max(continuation().length(), 1) - 1;
            return new Place(data.line(), last, last);
        }
        return format.of(element).behind();
    }

    /** Withholds everything: this text may end in a log. */
    @Override
    public String toString() {
        return "Mrz[" + format + ", withheld]";
    }

    private boolean isChecked(Element element) {
        if (element == Element.OPTIONAL_DATA && format != Format.TD3) {
            return true;
        }
        if (element == Element.DOCUMENT_NUMBER && isNumberContinued()) {
            return continuation().endsWith(CheckDigit.of(documentNumber()));
        }
        String digit = format.of(element).behind().in(lines);
        boolean mayLack = element == Element.OPTIONAL_DATA
                && withoutFillers(text(element)).isEmpty();
        return digit.equals(CheckDigit.of(text(element))) || (mayLack && digit.equals(NOTHING));
    }

    /** A filler instead of the check digit says so. */
    private boolean isNumberContinued() {
        return format.continuesNumbers()
                && !text(Element.DOCUMENT_NUMBER).endsWith(NOTHING)
                && format.of(Element.DOCUMENT_NUMBER).behind().in(lines).equals(NOTHING);
    }

    /** The rest of the number and its check digit. */
    private String continuation() {
        String data = text(Element.OPTIONAL_DATA);
        int end = data.indexOf(FILLER);
        return end < 0 ? data : data.substring(0, end);
    }

    private String text(Element element) {
        return format.of(element).in(lines);
    }

    private static String withoutFillers(String text) {
        return TRAILING_FILLERS.matcher(text).replaceFirst("");
    }
}
