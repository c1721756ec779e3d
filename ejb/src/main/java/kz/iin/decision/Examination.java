package kz.iin.decision;

import java.util.Objects;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

/**
 * How an operator came to a finding.
 *
 * @param operator the sign-in name of the operator who answers for it
 * @param note what was looked at, and why the result is so
 */
public record Examination(String operator, String note) {

    public static final int LONGEST_NOTE = 2000;

    public Examination {
        Objects.requireNonNull(operator, "operator");
        RuleBroken.require(
                WrittenText.isWritten(note) && note.length() <= LONGEST_NOTE, "note", DecisionRule.EXAMINATION_NOTE);
    }

    /** Withholds the note: this text may end in a log. */
    @Override
    public String toString() {
        return "Examination[" + operator + ", withheld]";
    }
}
