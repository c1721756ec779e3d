package kz.iin.application.intake;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.iin.documents.Formality;
import kz.iin.documents.Requirement;
import kz.iin.rules.LegalAct;
import kz.iin.rules.RuleSet;
import kz.iin.rules.Shortfall;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** The papers could not have been accepted at the counter: the mission declines them, no application comes to be. */
public class Unacceptable extends DomainException {

    /** As in the texts beside it. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final String textKey;
    private final String subject;
    private final LegalAct act;
    private final String from;

    private Unacceptable(Reason reason, String field, String words) {
        super(reason.code(), field, words);
        this.textKey = reason.textKey();
        this.subject = reason.subject();
        this.act = reason.rules().map(RuleSet::act).orElse(null);
        this.from =
                reason.rules().map(rules -> DAY.format(rules.validity().from())).orElse("");
    }

    static Unacceptable because(CounterRule rule, String field) {
        return new Unacceptable(
                new Reason(rule.name(), RuleTexts.key(rule), "", Optional.empty()), field, rule.words());
    }

    /**
     * The mission is known, and takes no applications that day.
     *
     * @param rules of the day; none where none hold
     */
    static Unacceptable closed(Optional<RuleSet> rules) {
        CounterRule rule = CounterRule.UNKNOWN_MISSION;
        return new Unacceptable(new Reason(rule.name(), "rules.MISSION_CLOSED", "", rules), "mission", rule.words());
    }

    /**
     * The rules of the day do not take the application.
     *
     * @param rules of the day; none where none hold
     */
    static Unacceptable because(Shortfall shortfall, Optional<RuleSet> rules) {
        Shortfall.Kind kind = shortfall.kind();
        Reason reason = Reason.of(shortfall, rules);
        String words = "the rules of the day: " + kind;
        return switch (kind) {
            case OUTSIDE_RULES, SUSPENDED ->
                new Unacceptable(new Reason("NOT_ADMITTED", kind.messageKey(), "", rules), "mission", words);
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
                new Reason(needed + "_MISSING", requirement.reason().messageKey(), "", Optional.empty()),
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
        String rule = LegalAct.told(RuleTexts.text(textKey, language), Optional.ofNullable(act), language)
                .replace("{from}", from);
        return subject.isEmpty() ? rule : naming.apply(subject) + ": " + rule;
    }

    /** @param rules of the day, whose act and first day a text may name */
    private record Reason(String code, String textKey, String subject, Optional<RuleSet> rules) {

        static Reason of(Shortfall shortfall, Optional<RuleSet> rules) {
            return new Reason(shortfall.kind().name(), shortfall.kind().messageKey(), shortfall.subject(), rules);
        }
    }
}
