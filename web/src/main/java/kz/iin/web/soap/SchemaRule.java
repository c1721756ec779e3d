package kz.iin.web.soap;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of XML Schema that a message can break, by the key with which every validator's message begins. */
enum SchemaRule {
    /** Content ends although an element is still to come. */
    MISSING("cvc-complex-type.2.4.b", "cvc-complex-type.2.4.i", "cvc-complex-type.2.4.j"),
    /** Another element than the expected one: it is missing, or something unknown stands before it. */
    EXPECTED("cvc-complex-type.2.4."),
    /** Nothing may follow here. */
    SUPERFLUOUS("cvc-complex-type.2.4.d"),
    TOO_MANY("cvc-complex-type.2.4.e", "cvc-complex-type.2.4.f"),
    TEXT_BETWEEN_ELEMENTS("cvc-complex-type.2.3"),
    ATTRIBUTE("cvc-complex-type.3", "cvc-type.3.1.1"),
    CHILD_ELEMENT("cvc-type.3.1.2"),
    PATTERN("cvc-pattern-valid"),
    LENGTH("cvc-length-valid", "cvc-minLength-valid", "cvc-maxLength-valid"),
    CODE("cvc-enumeration-valid"),
    RANGE("cvc-minInclusive-valid", "cvc-maxInclusive-valid"),
    TYPE("cvc-datatype-valid"),
    /** Not of XML Schema but of XOP: the content is said to be in an attachment, and it is not there. */
    ATTACHMENT,
    OTHER("cvc-");

    /** What the validator expects, in the last pair of braces of its message: names of the schema only. */
    private static final Pattern EXPECTED_NAME = Pattern.compile("\\{(?:\"[^\"]*\":)?([\\w.-]+)[^{}]*}[^{}]*$");

    private final String[] keys;

    SchemaRule(String... keys) {
        this.keys = keys;
    }

    /** The broken rule, if the text is a validator's message. */
    static Optional<Violation> of(String message) {
        return Stream.of(values())
                .filter(rule -> Stream.of(rule.keys).anyMatch(message::startsWith))
                .max((a, b) -> Integer.compare(a.longestKey(message), b.longestKey(message)))
                .map(rule -> new Violation(rule, rule.expectedIn(message)));
    }

    String textKey() {
        return "rule." + name();
    }

    private int longestKey(String message) {
        return Stream.of(keys)
                .filter(message::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Optional<String> expectedIn(String message) {
        Matcher name = EXPECTED_NAME.matcher(message);
        return (this == MISSING || this == EXPECTED) && name.find() ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** A broken rule and the element that should have been there. */
    record Violation(SchemaRule rule, Optional<String> expected) {

        /** Names only elements of the schema: what the caller wrote instead may be anything. */
        String fieldAt(ElementPath path) {
            return switch (rule) {
                case MISSING -> path.child(expected);
                case EXPECTED -> path.sibling(expected);
                case SUPERFLUOUS -> path.parent();
                default -> path.toString();
            };
        }
    }
}
