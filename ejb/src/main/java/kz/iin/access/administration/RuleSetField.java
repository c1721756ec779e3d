package kz.iin.access.administration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** What a rule set says beside its categories and their papers, each field as text. */
public enum RuleSetField {
    /** Whom it admits, as a rule set names it. */
    ADMITS(RuleSetField::isAdmission),
    /** Whether who states no category is turned away. */
    CATEGORY_REQUIRED(RuleSetField::isFlag),
    /** Whether it is to be told what was read in the document (decision 16). */
    READING_REQUIRED(RuleSetField::isFlag),
    /** Whether it is to be told what the officer confirms. */
    COUNTER_CHECK_REQUIRED(RuleSetField::isFlag),
    /** Whether it is to be told what the consent says. */
    CONSENT_REQUIRED(RuleSetField::isFlag),
    /** The first day of applications that are taken by it. */
    VALID_FROM(RuleSetField::isDay),
    /** What the act is called that says so, in each language in which it is told. */
    ACT_KK(PartField::isName),
    ACT_RU(PartField::isName),
    ACT_EN(PartField::isName),
    /** Where it can be read: web addresses, or nothing. */
    SOURCE(WebAddress::areAll);

    /** As {@link #ADMITS} knows them. */
    public static final List<String> ADMISSIONS = List.of("ANYONE", "CATEGORIES", "NOBODY");

    /** Those that are chosen by yes or no. */
    public static final List<RuleSetField> FLAGS =
            List.of(CATEGORY_REQUIRED, READING_REQUIRED, COUNTER_CHECK_REQUIRED, CONSENT_REQUIRED);

    /** The names of the act. */
    public static final List<RuleSetField> ACT = List.of(ACT_KK, ACT_RU, ACT_EN);

    /** What nobody can demand of applicants who are not admitted. */
    static final List<RuleSetField> DEMANDS = List.of(READING_REQUIRED, COUNTER_CHECK_REQUIRED, CONSENT_REQUIRED);

    private final Predicate<String> rule;

    RuleSetField(Predicate<String> rule) {
        this.rule = rule;
    }

    boolean accepts(String text) {
        return rule.test(text);
    }

    private static boolean isAdmission(String text) {
        return ADMISSIONS.contains(text);
    }

    private static boolean isFlag(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException wrong) {
            return false;
        }
    }
}
