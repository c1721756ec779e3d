package kz.iin.application.intake;

import java.util.Locale;
import kz.iin.rules.Shortfall;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** The papers could not have been accepted at the counter: the mission declines them, no application comes to be. */
public class Unacceptable extends DomainException {

    private final String textKey;

    private Unacceptable(String code, String field, String words, String textKey) {
        super(code, field, words);
        this.textKey = textKey;
    }

    static Unacceptable because(CounterRule rule, String field) {
        return new Unacceptable(rule.name(), field, rule.words(), RuleTexts.key(rule));
    }

    /** The rules of the day do not take the application. */
    static Unacceptable because(Shortfall.Kind shortfall) {
        return new Unacceptable(
                "NOT_ADMITTED", "mission", "the rules of the day: " + shortfall, shortfall.messageKey());
    }

    @Override
    public String text(Locale language) {
        return RuleTexts.text(textKey, language);
    }
}
