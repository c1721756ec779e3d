package kz.iin.number;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import kz.iin.shared.RuleBroken;

/**
 * An individual identification number. It is told from a mistyped one by its check digit, and by nothing else: digits 1
 * to 6 need not be a date (decree 853), and digit 7 is 0 for foreigners who stay temporarily.
 */
public record Iin(String value) {

    public static final int LENGTH = 12;

    private static final int VISIBLE_DIGITS = 4;

    /** ASCII digits only; digit 7 is 0 for foreigners, 1 to 6 for sex and century in the scheme of decree 406. */
    private static final Pattern DIGITS = Pattern.compile("[0-9]{12}");

    private static final Pattern WITH_KNOWN_DIGIT_7 = Pattern.compile("[0-9]{6}[0-6][0-9]{5}");

    public Iin {
        RuleBroken.require(DIGITS.matcher(value).matches(), "iin", NumberRule.IIN_DIGITS);
        RuleBroken.require(WITH_KNOWN_DIGIT_7.matcher(value).matches(), "iin", NumberRule.IIN_DIGIT_7);
        OptionalInt last = OptionalInt.of(value.charAt(LENGTH - 1) - '0');
        RuleBroken.require(
                CheckDigit.of(value.substring(0, LENGTH - 1)).equals(last), "iin", NumberRule.IIN_CHECK_DIGIT);
    }

    /** For logs and lists: the last four digits, none of the birth date. */
    public String masked() {
        int hidden = LENGTH - VISIBLE_DIGITS;
        return "*".repeat(hidden) + value.substring(hidden);
    }

    /** Masked: this text may end in a log. */
    @Override
    public String toString() {
        return masked();
    }
}
