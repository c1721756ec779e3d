package kz.iin.application;

import java.util.Objects;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

/**
 * A number that was formed wrongly is taken back, for good.
 *
 * @param operator the sign-in name of the operator who answers for it; never the one who had it formed
 */
public record Annulment(String operator, String reason) {

    public Annulment {
        Objects.requireNonNull(operator, "operator");
        RuleBroken.require(WrittenText.isWritten(reason), "reason", ApplicationRule.REASON_TEXT);
    }

    /** Withholds the reason: this text may end in a log. */
    @Override
    public String toString() {
        return "Annulment[withheld]";
    }
}
