package kz.iin.access.administration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day off that comes each year.
 *
 * @param keptIn a country, or a mission
 * @param moves whether the next working day is off when it falls on a weekend (Law on holidays, art. 5)
 */
public record YearlyHoliday(
        String keptIn, MonthDay day, boolean moves, LocalDate from, Optional<LocalDate> to, String source) {

    private static final Pattern PLACE = Pattern.compile("[A-Z]{3}(-[A-Z]{3})?");

    /** How the day of a year is written in a proposal. */
    private static final String BETWEEN = "/";

    public YearlyHoliday {
        if (!isPlace(keptIn) || source.isBlank()) {
            throw new IllegalArgumentException("holiday: a country or mission, and a source");
        }
    }

    public static boolean isPlace(String text) {
        return PLACE.matcher(text).matches();
    }

    /** As it is written, such as 03-21; empty for a day that no year has. */
    public static Optional<MonthDay> dayOf(String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    public String dayText() {
        return written(day);
    }

    /** Of which day it is said, and where. */
    String subject() {
        return subject(keptIn, day);
    }

    static String subject(String keptIn, MonthDay day) {
        return keptIn + BETWEEN + written(day);
    }

    static String placeOf(String subject) {
        return subject.substring(0, subject.indexOf(BETWEEN));
    }

    private static String written(MonthDay day) {
        return day.toString().substring(2);
    }

    static MonthDay dayOfSubject(String subject) {
        return dayOf(subject.substring(subject.indexOf(BETWEEN) + 1)).orElseThrow();
    }
}
