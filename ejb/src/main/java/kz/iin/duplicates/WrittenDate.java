package kz.iin.duplicates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.person.BirthDate;

/**
 * A birth date as a register wrote it: any part may be unknown, which 0 says, and a part may be impossible, such as the
 * thirteenth month, since a slip of the pen must not hide a person. {@link BirthDate} is the strict one.
 */
public record WrittenDate(int year, int month, int day) {

    public static final WrittenDate UNKNOWN = new WrittenDate(0, 0, 0);

    private static final int HIGHEST_YEAR = 9999;
    private static final int HIGHEST_PART = 99;
    /** One more digit in front, so that zeros stay. */
    private static final int EIGHT_DIGITS = 100_000_000;

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?)?");

    public WrittenDate {
        require("year", year, HIGHEST_YEAR);
        require("month", month, HIGHEST_PART);
        require("day", day, HIGHEST_PART);
    }

    public static WrittenDate of(BirthDate date) {
        return new WrittenDate(date.year(), date.month().orElse(0), date.day().orElse(0));
    }

    /** Reads {@code 1950}, {@code 1950-03}, {@code 1950-03-17} and {@code 19500317}; anything else is unknown. */
    public static WrittenDate read(String text) {
        Matcher parts = TEXT.matcher(text.strip());
        return parts.matches()
                ? new WrittenDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)))
                : UNKNOWN;
    }

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** Whether year, month and day are all written. */
    public boolean isComplete() {
        return year > 0 && month > 0 && day > 0;
    }

    /** The same date with day and month taken for each other. */
    public WrittenDate swapped() {
        return new WrittenDate(year, day, month);
    }

    /** The eight digits that {@link #read} reads. */
    public String digits() {
        return Integer.toString(EIGHT_DIGITS + (year * 100 + month) * 100 + day).substring(1);
    }

    /** Withholds the date: this text may end in a log. */
    @Override
    public String toString() {
        return "WrittenDate[withheld]";
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static void require(String part, int value, int highest) {
        if (value < 0 || value > highest) {
            throw new IllegalArgumentException(part + " is from 0 to " + highest);
        }
    }
}
