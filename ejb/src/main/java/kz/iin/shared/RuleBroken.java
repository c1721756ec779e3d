package kz.iin.shared;

import java.util.Locale;
import java.util.Objects;

/**
 * A value that cannot be, because a rule says so. Its message, {@code field: words}, may end in a log and never repeats
 * what was given; a person reads {@link #text}.
 */
public final class RuleBroken extends IllegalArgumentException {

    private final String field;
    private final transient Rule rule;

    public RuleBroken(String field, Rule rule) {
        super(field + ": " + rule.words());
        this.field = Objects.requireNonNull(field, "field");
        this.rule = rule;
    }

    /** @throws RuleBroken unless it holds */
    public static void require(boolean holds, String field, Rule rule) {
        if (!holds) {
            throw new RuleBroken(field, rule);
        }
    }

    /** In the words of the domain, for example {@code birthDate}. */
    public String field() {
        return field;
    }

    public Rule rule() {
        return rule;
    }

    /** The rule and its clause, in Kazakh, Russian or English. No other language fills a hole. */
    public String text(Locale language) {
        return RuleTexts.text(RuleTexts.key(rule), language);
    }
}
