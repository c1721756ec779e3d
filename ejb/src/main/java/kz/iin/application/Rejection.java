package kz.iin.application;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.iin.number.Iin;
import kz.iin.number.RejectionCode;
import kz.iin.shared.RuleBroken;
import kz.iin.shared.WrittenText;

/**
 * GBD FL does not register a number.
 *
 * @param account the reason in the words of GBD FL
 * @param existingIin another number of the person, if it was told
 * @param at by the clock of GBD FL
 */
public record Rejection(RejectionCode code, String account, Optional<Iin> existingIin, Instant at) {

    public Rejection {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(at, "at");
        RuleBroken.require(WrittenText.isWritten(account), "text", ApplicationRule.ACCOUNT_TEXT);
        RuleBroken.require(
                code != RejectionCode.PERSON_HAS_NUMBER || existingIin.isPresent(),
                "existingIin",
                ApplicationRule.OTHER_NUMBER_TOLD);
    }

    /** Withholds the account: this text may end in a log. */
    @Override
    public String toString() {
        return "Rejection[" + code + "]";
    }
}
