package kz.iin.application;

import java.util.Objects;
import kz.iin.number.Iin;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

/**
 * The applicant may be somebody who has a number.
 *
 * @param account what the two have in common
 */
public record ReportedNumber(Iin iin, String account) {

    public ReportedNumber {
        Objects.requireNonNull(iin, "iin");
        RuleBroken.require(WrittenText.isWritten(account), "text", ApplicationRule.ACCOUNT_TEXT);
    }

    /** Withholds the account: this text may end in a log. */
    @Override
    public String toString() {
        return "ReportedNumber[" + iin + "]";
    }
}
