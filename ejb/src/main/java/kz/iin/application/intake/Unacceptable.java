package kz.iin.application.intake;

import java.util.Locale;
import java.util.function.UnaryOperator;
import kz.iin.documents.Formality;
import kz.iin.documents.Requirement;
import kz.iin.rules.Shortfall;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** The papers could not have been accepted at the counter: the mission declines them, no application comes to be. */
public class Unacceptable extends DomainException {

    private final String textKey;
    private final String subject;

    private Unacceptable(Reason reason, String field, String words) {
        super(reason.code(), field, words);
        this.textKey = reason.textKey();
        this.subject = reason.subject();
    }

    static Unacceptable because(CounterRule rule, String field) {
        return new Unacceptable(new Reason(rule.name(), RuleTexts.key(rule), ""), field, rule.words());
    }

    /** The rules of the day do not take the application. */
    static Unacceptable because(Shortfall shortfall) {
        Shortfall.Kind kind = shortfall.kind();
        String words = "the rules of the day: " + kind;
        return switch (kind) {
            case OUTSIDE_RULES, SUSPENDED ->
                new Unacceptable(new Reason("NOT_ADMITTED", kind.messageKey(), ""), "mission", words);
            case NO_CATEGORY, UNKNOWN_CATEGORY, WRONG_AGE -> new Unacceptable(Reason.of(shortfall), "category", words);
            case PAPER_MISSING -> new Unacceptable(Reason.of(shortfall), "category/paper", words);
            case DOCUMENT_READING_MISSING -> new Unacceptable(Reason.of(shortfall), "documentReading", words);
            case COUNTER_CHECK_MISSING -> new Unacceptable(Reason.of(shortfall), "counterCheck", words);
            case CONSENT_MISSING -> new Unacceptable(Reason.of(shortfall), "consent", words);
        };
    }

    /** What the papers need by law was not brought. */
    static Unacceptable because(Requirement requirement) {
        Formality needed = requirement.formality();
        String ofNotary = needed == Formality.TRANSLATION ? "" : "/byNotary/brought";
        return new Unacceptable(
                new Reason(needed + "_MISSING", requirement.reason().messageKey(), ""),
                "counterCheck/translation" + ofNotary,
                needed + " is needed");
    }

    /** With the code of the category or the paper that it is about. */
    @Override
    public String text(Locale language) {
        return text(language, UnaryOperator.identity());
    }

    /** @param naming of the category or the paper that it is about, by its code */
    public String text(Locale language, UnaryOperator<String> naming) {
        String rule = RuleTexts.text(textKey, language);
        return subject.isEmpty() ? rule : naming.apply(subject) + ": " + rule;
    }

    private record Reason(String code, String textKey, String subject) {

        static Reason of(Shortfall shortfall) {
            return new Reason(shortfall.kind().name(), shortfall.kind().messageKey(), shortfall.subject());
        }
    }
}
