package kz.iin.application;

import java.util.Objects;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

/**
 * Data were wrong, or have changed, and the mission says why. Under a number it has to.
 *
 * @param correction of the data; a number that was formed stays
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
