package kz.iin.decision;

import kz.iin.shared.Rule;

/** What a decision and a finding must be. The clauses stand with the texts, in each language. */
public enum DecisionRule implements Rule {
    REFUSAL_GROUND("at least one ground"),
    GROUND_ONCE("each ground once"),
    REFUSAL_REASON("a text for each ground"),
    REFUSAL_REASON_LENGTH("at most " + Decision.Refuse.LONGEST_REASON + " characters"),
    REFUSAL_REASON_PRINTABLE("Latin or Cyrillic letters, digits and the signs of a text"),
    EXAMINATION_NOTE("a text of at most " + Examination.LONGEST_NOTE + " characters"),
    IIN_OF_FAILED_CHECK("none when the check passed"),
    IIN_OF_NUMBER_CHECK("only when the check is about the number"),
    IINS_AT_MOST("at most " + Finding.MOST_IINS),
    CHECK_OF_OPERATOR("an operator's own check");

    private final String words;

    DecisionRule(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }
}
