package kz.iin.web.soap;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of XML Schema that a message can break, by the key with which every validator's message begins. */
enum SchemaRule {
    /** Content ends although an element is still to come. */
    MISSING(
            "XML Schema 1.0 Part 1, 3.4.4",
            "cvc-complex-type.2.4.b",
            "cvc-complex-type.2.4.i",
            "cvc-complex-type.2.4.j"),
    /** Another element than the expected one: it is missing, or something unknown stands before it. */
    EXPECTED("XML Schema 1.0 Part 1, 3.4.4", "cvc-complex-type.2.4."),
    /** Nothing may follow here. */
    SUPERFLUOUS("XML Schema 1.0 Part 1, 3.4.4", "cvc-complex-type.2.4.d"),
    TOO_MANY("XML Schema 1.0 Part 1, 3.4.4", "cvc-complex-type.2.4.e", "cvc-complex-type.2.4.f"),
    TEXT_BETWEEN_ELEMENTS("XML Schema 1.0 Part 1, 3.4.4", "cvc-complex-type.2.3"),
    ATTRIBUTE("XML Schema 1.0 Part 1, 3.4.4", "cvc-complex-type.3", "cvc-type.3.1.1"),
    CHILD_ELEMENT("XML Schema 1.0 Part 1, 3.3.4", "cvc-type.3.1.2"),
    PATTERN("XML Schema 1.0 Part 2, 4.3.4", "cvc-pattern-valid"),
    LENGTH("XML Schema 1.0 Part 2, 4.3.1 to 4.3.3", "cvc-length-valid", "cvc-minLength-valid", "cvc-maxLength-valid"),
    CODE("XML Schema 1.0 Part 2, 4.3.5", "cvc-enumeration-valid"),
    RANGE("XML Schema 1.0 Part 2, 4.3.7 to 4.3.10", "cvc-minInclusive-valid", "cvc-maxInclusive-valid"),
    TYPE("XML Schema 1.0 Part 2, 4.1.4", "cvc-datatype-valid"),
    /** Not of XML Schema but of XOP: the content is said to be in an attachment, and it is not there. */
    ATTACHMENT("XOP 1.0, 4.2"),
    OTHER("XML Schema 1.0", "cvc-");

    /** What the validator expects, in the last pair of braces of its message: names of the schema only. */
    private static final Pattern EXPECTED_NAME = Pattern.compile("\\{(?:\"[^\"]*\":)?([\\w.-]+)[^{}]*}[^{}]*$");

    /** What the schema demands, at the end of the message, behind whatever was sent: a facet, or a list of codes. */
    private static final Pattern DEMAND =
            Pattern.compile("(?:(\\w+ '[^']*') for type '[^']*'|enumeration '\\[([^']*)]')\\.[^']*$");

    private static final Set<SchemaRule> DEMANDING = Set.of(PATTERN, LENGTH, CODE, RANGE);

    private final String clause;
    private final String[] keys;

    SchemaRule(String clause, String... keys) {
        this.clause = clause;
        this.keys = keys;
    }

    /** The broken rule, if the text is a validator's message. */
    static Optional<Violation> of(String message) {
        return Stream.of(values())
                .filter(rule -> Stream.of(rule.keys).anyMatch(message::startsWith))
                .max((a, b) -> Integer.compare(a.longestKey(message), b.longestKey(message)))
                .map(rule -> new Violation(rule, rule.expectedIn(message), rule.demandedIn(message)));
    }

    String textKey() {
        return "rule." + name();
    }

    /** The rule, what the schema demands by it, and where the rule stands. */
    String text(Optional<String> demand, Locale language) {
        return FaultTexts.text(textKey(), language)
                + demand.map(": "::concat).orElse("")
                + " (" + FaultTexts.text("rule.source", language) + ", " + clause + ")";
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

    private Optional<String> demandedIn(String message) {
        Matcher demand = DEMAND.matcher(message);
        return DEMANDING.contains(this) && demand.find()
                ? Stream.of(1, 2).map(demand::group).filter(Objects::nonNull).findFirst()
                : Optional.empty();
    }

    /** A broken rule, the element that should have been there, and what the schema demands of the value. */
    record Violation(SchemaRule rule, Optional<String> expected, Optional<String> demand) {

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
