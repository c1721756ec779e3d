package kz.iin.rules;

import java.util.Objects;

/**
 * What an application falls short of.
 *
 * @param subject the code of the category, the paper or the rule set; empty where there is none
 */
public record Shortfall(Kind kind, String subject) {

    public Shortfall {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
    }

    /** The rule that is not met; each is explained by a text of its own in three languages. */
    public enum Kind {
        /** No rule set covers the day: the service is not rendered. */
        OUTSIDE_RULES,
        /** The rule set of the day admits nobody. */
        SUSPENDED,
        /** The rule set admits categories, and none is stated. */
        NO_CATEGORY,
        UNKNOWN_CATEGORY,
        /** Child under 16; person of 65 years or more. */
        WRONG_AGE,
        PAPER_MISSING,
        /** The rule set demands to be told what was read in the identity document. */
        DOCUMENT_READING_MISSING,
        /** The rule set demands to be told what the officer saw in the papers. */
        COUNTER_CHECK_MISSING,
        /** The rule set demands to be told what the consent says. */
        CONSENT_MISSING;

        public String messageKey() {
            return "rules." + name();
        }
    }
}
