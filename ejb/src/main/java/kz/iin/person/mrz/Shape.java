package kz.iin.person.mrz;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.iin.shared.RuleBroken;

/** How an element must be written to be read at all. */
record Shape(Predicate<String> holds, MrzRule rule) {

    private static final Shape CODE = new Shape(matches("[A-Z]{1,3}<{0,2}"), MrzRule.MRZ_STATE);
    private static final Shape DATE = new Shape(MrzDate::isDate, MrzRule.MRZ_DATE);
    private static final Map<Element, Shape> SHAPES = new EnumMap<>(Map.of(
            Element.DOCUMENT_CODE,
            new Shape(matches("[A-UW-Z][A-Z<]"), MrzRule.MRZ_DOCUMENT_CODE),
            Element.ISSUER,
            CODE,
            Element.NAME,
            new Shape(MrzName::isName, MrzRule.MRZ_NAME),
            Element.DOCUMENT_NUMBER,
            new Shape(matches("[A-Z0-9].*"), MrzRule.MRZ_NUMBER),
            Element.CITIZENSHIP,
            CODE,
            Element.BIRTH_DATE,
            DATE,
            Element.SEX,
            new Shape(matches("[MFX<]"), MrzRule.MRZ_SEX),
            Element.EXPIRES,
            DATE));

    /** @throws RuleBroken naming the first element that is written otherwise */
    static void requireAll(Format format, List<String> lines) {
        SHAPES.forEach((element, shape) -> RuleBroken.require(
                shape.holds.test(format.of(element).in(lines)), "mrz/" + element.field(), shape.rule));
    }

    private static Predicate<String> matches(String pattern) {
        return Pattern.compile(pattern).asMatchPredicate();
    }
}
