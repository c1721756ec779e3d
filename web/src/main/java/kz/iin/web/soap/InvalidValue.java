package kz.iin.web.soap;

import java.util.Locale;
import java.util.Optional;
import kz.iin.shared.RuleBroken;

/** A value that the schema lets through and the domain does not; the message is the rule, never the value. */
public final class InvalidValue extends RuntimeException {

    private final String field;

    public InvalidValue(String field, String rule) {
        super(rule);
        this.field = field;
    }

    public InvalidValue(String field, RuleBroken refusal) {
        super(refusal.rule().words(), refusal);
        this.field = field;
    }

    /** The rule and its clause in that language, if the value knows them; else the rule in its own words. */
    String text(Locale language) {
        return getCause() instanceof RuleBroken refusal ? refusal.text(language) : getMessage();
    }

    /** The name of the rule, if the value knows it. */
    Optional<String> rule() {
        return getCause() instanceof RuleBroken refusal
                ? Optional.of(refusal.rule().name())
                : Optional.empty();
    }

    /** Path in the request, for example {@code person/birthDate}. */
    public String field() {
        return field;
    }
}
