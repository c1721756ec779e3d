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

    /** Where a text names the act of the day. */
    private static final String ACT = "{act}";

    private final String textKey;
    private final String subject;
    private final String act;

    private Unacceptable(Reason reason, String field, String words) {
        super(reason.code(), field, words);
        this.textKey = reason.textKey();
        this.subject = reason.subject();
        this.act = reason.act();
    }

    static Unacceptable because(CounterRule rule, String field) {
        return new Unacceptable(new Reason(rule.name(), RuleTexts.key(rule), "", ""), field, rule.words());
    }

    /**
     * The rules of the day do not take the application.
     *
     * @param act that they are of
     */
    static Unacceptable because(Shortfall shortfall, String act) {
        Shortfall.Kind kind = shortfall.kind();
        Reason reason = Reason.of(shortfall, act);
        String words = "the rules of the day: " + kind;
        return switch (kind) {
            case OUTSIDE_RULES, SUSPENDED ->
                new Unacceptable(new Reason("NOT_ADMITTED", kind.messageKey(), "", act), "mission", words);
            case NO_CATEGORY, UNKNOWN_CATEGORY, WRONG_AGE -> new Unacceptable(reason, "category", words);
            case PAPER_MISSING -> new Unacceptable(reason, "category/paper", words);
            case DOCUMENT_READING_MISSING -> new Unacceptable(reason, "documentReading", words);
            case COUNTER_CHECK_MISSING -> new Unacceptable(reason, "counterCheck", words);
            case CONSENT_MISSING -> new Unacceptable(reason, "consent", words);
        };
    }

    /** What the papers need by law was not brought. */
    static Unacceptable because(Requirement requirement) {
        Formality needed = requirement.formality();
        String ofNotary = needed == Formality.TRANSLATION ? "" : "/byNotary/brought";
        return new Unacceptable(
                new Reason(needed + "_MISSING", requirement.reason().messageKey(), "", ""),
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
        String rule = RuleTexts.text(textKey, language).replace(ACT, act);
        return subject.isEmpty() ? rule : naming.apply(subject) + ": " + rule;
    }

    private record Reason(String code, String textKey, String subject, String act) {

        static Reason of(Shortfall shortfall, String act) {
            return new Reason(shortfall.kind().name(), shortfall.kind().messageKey(), shortfall.subject(), act);
        }
    }
}
