package kz.iin.access.administration;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a rule set says of a category, or of a paper of one, each field as text. */
public enum PartField {
    NAME_KK(PartField::isName),
    NAME_RU(PartField::isName),
    NAME_EN(PartField::isName),
    /** In whole years on the day of application; empty if any will do. A paper has none. */
    LEAST_AGE(PartField::isAge),
    MOST_AGE(PartField::isAge);

    static final List<PartField> AGES = List.of(LEAST_AGE, MOST_AGE);

    private static final int LONGEST_NAME = 200;

    /** Up to 130, the greatest age that is believed. */
    private static final Pattern AGE = Pattern.compile("|[0-9]{1,2}|1[0-2][0-9]|130");

    private final Predicate<String> rule;

    PartField(Predicate<String> rule) {
        this.rule = rule;
    }

    boolean accepts(String text) {
        return rule.test(text);
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isAge(String text) {
        return AGE.matcher(text).matches();
    }
}
