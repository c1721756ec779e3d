package kz.iin.adjudication;

import java.util.Objects;

/**
 * A verdict with its reason.
 *
 * @param operator the sign-in name of the operator who answers for it
 */
public record Opinion(Verdict verdict, String operator, String reason) {

    public static final int LONGEST_REASON = 2000;

    public Opinion {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(operator, "operator");
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("reason: a text of at most " + LONGEST_REASON + " characters");
        }
    }

    /** Withholds the reason: this text may end in a log. */
    @Override
    public String toString() {
        return "Opinion[" + verdict + ", " + operator + ", withheld]";
    }
}
