package kz.iin.application.intake;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kz.iin.documents.Formality;
import kz.iin.documents.Requirement;
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
    private final HashMap<String, String> facts;

    private Unacceptable(Reason reason, String field, String words) {
        super(reason.code(), field, words);
        this.textKey = reason.textKey();
        this.subject = reason.subject();
        this.facts = new HashMap<>(reason.facts());
    }

    static Unacceptable because(CounterRule rule, String field) {
        return new Unacceptable(new Reason(rule.name(), RuleTexts.key(rule), "", Map.of()), field, rule.words());
    }

    /**
     * The rules of the day do not take the application.
     *
     * @param rules of the day; none where none hold
     */
    static Unacceptable because(Shortfall shortfall, Optional<RuleSet> rules) {
        Shortfall.Kind kind = shortfall.kind();
        Reason reason = Reason.of(shortfall, facts(rules));
        String words = "the rules of the day: " + kind;
        return switch (kind) {
            case OUTSIDE_RULES, SUSPENDED ->
                new Unacceptable(new Reason("NOT_ADMITTED", kind.messageKey(), "", reason.facts()), "mission", words);
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
                new Reason(needed + "_MISSING", requirement.reason().messageKey(), "", Map.of()),
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
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            rule = rule.replace(fact.getKey(), fact.getValue());
        }
        return subject.isEmpty() ? rule : naming.apply(subject) + ": " + rule;
    }

    /** What a text may name of the rules of the day: their act, and the day from which they hold. */
    private static Map<String, String> facts(Optional<RuleSet> rules) {
        return rules.map(known -> Map.of(
                        "{act}",
                        known.act(),
                        "{from}",
                        DAY.format(known.validity().from())))
                .orElse(Map.of());
    }

    private record Reason(String code, String textKey, String subject, Map<String, String> facts) {

        private Reason {
            facts = Map.copyOf(facts);
        }

        static Reason of(Shortfall shortfall, Map<String, String> facts) {
            return new Reason(shortfall.kind().name(), shortfall.kind().messageKey(), shortfall.subject(), facts);
        }
    }
}
