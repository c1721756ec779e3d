package kz.iin.decision;

import java.util.Objects;

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
        if (note.isBlank() || note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("note: a text of at most " + LONGEST_NOTE + " characters");
        }
    }

    /** Withholds the note: this text may end in a log. */
    @Override
    public String toString() {
        return "Examination[" + operator + ", withheld]";
    }
}
