package kz.iin.person.mrz;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How an element must be written to be read at all (ICAO Doc 9303 part 3, 4.6 to 4.8, and parts 4 to 6, 4.2.2).
 *
 * @param rule in words
 */
record Shape(Predicate<String> holds, String rule) {

    private static final Shape CODE = new Shape(matches("[A-Z]{1,3}<{0,2}"), "one to three letters, then fillers");
    private static final Shape DATE =
            new Shape(MrzDate::isDate, "a date YYMMDD that there is, with fillers for what is unknown");
    private static final Map<Element, Shape> SHAPES = new EnumMap<>(Map.of(
            Element.DOCUMENT_CODE,
            new Shape(matches("[A-UW-Z][A-Z<]"), "letters, of an identity document and no visa"),
            Element.ISSUER,
            CODE,
            Element.NAME,
            new Shape(MrzName::isName, "letters A to Z, with one or two fillers between the words"),
            Element.DOCUMENT_NUMBER,
            new Shape(matches("[A-Z0-9].*"), "a letter or a digit first"),
            Element.CITIZENSHIP,
            CODE,
            Element.BIRTH_DATE,
            DATE,
            Element.SEX,
            new Shape(matches("[MFX<]"), "M, F, X or a filler"),
            Element.EXPIRES,
            DATE));

    /** @throws IllegalArgumentException naming the first element that is written otherwise */
    static void requireAll(Format format, List<String> lines) {
        SHAPES.forEach((element, shape) -> {
            if (!shape.holds.test(format.of(element).in(lines))) {
                throw new IllegalArgumentException("mrz/" + element.field() + ": " + shape.rule);
            }
        });
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
