package kz.iin.person;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.iin.shared.RuleBroken;

/**
 * A birth date as the document states it: the day, or the month and the day, may be unknown (ICAO Doc 9303). No
 * Kazakhstani act says what then stands for them, so the precision is kept and nothing is made up.
 */
public record BirthDate(int year, OptionalInt month, OptionalInt day) {

    public static final int FIRST_YEAR = 1850;
    public static final int LAST_YEAR = 9999;

    /** In full years. Nobody is known to have lived longer; no act says so. */
    public static final int OLDEST_AGE = 130;

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public BirthDate {
        require(year >= FIRST_YEAR && year <= LAST_YEAR, PersonRule.BIRTH_DATE_YEAR);
        require(month.isEmpty() || (month.getAsInt() >= 1 && month.getAsInt() <= 12), PersonRule.BIRTH_DATE_MONTH);
        require(day.isEmpty() || month.isPresent(), PersonRule.BIRTH_DATE_DAY_ALONE);
        require(
                day.isEmpty() || YearMonth.of(year, month.getAsInt()).isValidDay(day.getAsInt()),
                PersonRule.BIRTH_DATE_DAY);
    }

    /** Reads {@code 1950}, {@code 1950-03} or {@code 1950-03-17}. */
    public static BirthDate parse(String text) {
        Matcher parts = TEXT.matcher(text);
        require(parts.matches(), PersonRule.BIRTH_DATE_FORM);
        return new BirthDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    public static BirthDate of(LocalDate date) {
        return new BirthDate(
                date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
    }

    public boolean isComplete() {
        return day.isPresent();
    }

    /** The birth date, when all of it is known. */
    public Optional<LocalDate> date() {
        return isComplete() ? Optional.of(earliest()) : Optional.empty();
    }

    /** The first day that it may be. */
    public LocalDate earliest() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day that it may be. */
    public LocalDate latest() {
        return isComplete() ? earliest() : YearMonth.of(year, month.orElse(12)).atEndOfMonth();
    }

    /** Whether the person was certainly not yet born on that day. */
    public boolean isAfter(LocalDate on) {
        return earliest().isAfter(on);
    }

    /** Whether the person would certainly be over {@link #OLDEST_AGE} on that day. */
    public boolean isTooLongBefore(LocalDate on) {
        return !latest().plusYears(OLDEST_AGE + 1L).isAfter(on);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        if (isComplete()) {
            return earliest().toString();
        }
        return month.isPresent() ? YearMonth.of(year, month.getAsInt()).toString() : Integer.toString(year);
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static void require(boolean holds, PersonRule rule) {
        RuleBroken.require(holds, "birthDate", rule);
    }
}
