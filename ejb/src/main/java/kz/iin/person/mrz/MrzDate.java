package kz.iin.person.mrz;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kz.iin.person.BirthDate;

/**
 * A date of the zone (ICAO Doc 9303 part 3, 4.8): the last two digits of the year, the month, the day. Fillers stand for
 * what is unknown.
 */
public record MrzDate(OptionalInt year, OptionalInt month, OptionalInt day) {

    private static final Pattern DATE = Pattern.compile("(\\d\\d|<<)(\\d\\d|<<)(\\d\\d|<<)");

    /** Here 29 February of the year 00 exists, so it may be meant. */
    private static final int LENIENT_CENTURY = 2000;

    /** January, when the month is unknown. */
    private static final int LONGEST_MONTH = 1;

    public MrzDate {
        if (!isPossible(year, month, day)) {
            throw new IllegalArgumentException("date: a date that there is");
        }
    }

    static boolean isDate(String field) {
        Matcher parts = DATE.matcher(field);
        return parts.matches() && isPossible(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    static MrzDate parse(String field) {
        Matcher parts = DATE.matcher(field);
        if (!parts.matches()) {
            throw new IllegalArgumentException("date: YYMMDD, with fillers for what is unknown");
        }
        return new MrzDate(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    /** How the zone writes a date. */
    public static MrzDate of(BirthDate date) {
        return new MrzDate(OptionalInt.of(date.year() % 100), date.month(), date.day());
    }

    public boolean isUnknown() {
        return year.isEmpty() && month.isEmpty() && day.isEmpty();
    }

    /**
     * The latest birth date that this may be on that day. Somebody over a hundred is taken for a younger person: only
     * the visual zone tells the century.
     *
     * @return empty when the year is unknown
     */
    public Optional<BirthDate> birthDate(LocalDate on) {
        int century = on.getYear() - on.getYear() % 100;
        return year.stream()
                .flatMap(digits -> IntStream.of(century + digits, century - 100 + digits))
                .filter(this::exists)
                .mapToObj(full -> new BirthDate(full, month, month.isPresent() ? day : OptionalInt.empty()))
                .filter(date -> !date.isAfter(on))
                .findFirst();
    }

    /** Whether both may mean the same day: what both know is the same. */
    public boolean agreesWith(MrzDate other) {
        return agree(year, other.year) && agree(month, other.month) && agree(day, other.day);
    }

    private boolean exists(int full) {
        return month.isEmpty()
                || day.isEmpty()
                || YearMonth.of(full, month.getAsInt()).isValidDay(day.getAsInt());
    }

    private static boolean agree(OptionalInt one, OptionalInt other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static OptionalInt number(String digits) {
        return digits.equals("<<") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    private static boolean isPossible(OptionalInt year, OptionalInt month, OptionalInt day) {
        if (year.orElse(0) < 0 || year.orElse(0) > 99 || month.orElse(1) < 1 || month.orElse(1) > 12) {
            return false;
        }
        return day.isEmpty()
                || YearMonth.of(LENIENT_CENTURY + year.orElse(0), month.orElse(LONGEST_MONTH))
                        .isValidDay(day.getAsInt());
    }
}
