package kz.iin.report.period;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A pilot: a dated period of a joint order.
 *
 * @param to the last day, itself within the pilot
 * @param source the act that says so
 */
public record Pilot(String code, LocalDate from, LocalDate to, String source) {

    private static final Pattern CODE = Pattern.compile("[A-Z]+(_[A-Z0-9]+)*");
    private static final int LONGEST_CODE = 40;

    public Pilot {
        if (!isCode(code)) {
            throw new IllegalArgumentException("code: capital letters, and digits after a low line");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to: not before the first day");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("source: the act that says so");
        }
    }

    /** As the rows have it: PILOT_2025. */
    public static boolean isCode(String text) {
        return text.length() <= LONGEST_CODE && CODE.matcher(text).matches();
    }

    public boolean isOverOn(LocalDate day) {
        return to.isBefore(day);
    }

    public boolean hasBegunOn(LocalDate day) {
        return !from.isAfter(day);
    }

    /** Whether they have a day in common: no day is of two. */
    public boolean overlaps(Pilot other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
