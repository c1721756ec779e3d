package kz.iin.application;

import java.util.Objects;
import java.util.Optional;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

/**
 * The applicant takes the application back.
 *
 * @param officer the sign-in name of the officer who took the withdrawal
 * @param reason if the applicant gave one
 */
public record Withdrawal(String officer, Optional<String> reason) {

    public Withdrawal {
        Objects.requireNonNull(officer, "officer");
        RuleBroken.require(
                reason.map(WrittenText::isWritten).orElse(true), "reason", ApplicationRule.WITHDRAWAL_REASON);
    }

    /** Withholds the reason: this text may end in a log. */
    @Override
    public String toString() {
        return "Withdrawal[withheld]";
    }
}
