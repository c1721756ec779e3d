package kz.iin.application;

import java.util.Objects;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

/**
 * The data behind a number were wrong, or have changed.
 *
 * @param correction of the data; the number stays
 * @param reason why, and by what proof
 */
public record PersonCorrection(Correction correction, String reason) {

    public PersonCorrection {
        Objects.requireNonNull(correction, "correction");
        RuleBroken.require(WrittenText.isWritten(reason), "reason", ApplicationRule.REASON_TEXT);
    }

    /** Withholds the reason and the data: this text may end in a log. */
    @Override
    public String toString() {
        return "PersonCorrection[withheld]";
    }
}
