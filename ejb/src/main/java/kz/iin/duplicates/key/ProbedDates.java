package kz.iin.duplicates.key;

import java.util.stream.Stream;
import kz.iin.duplicates.WrittenDate;

/** The forms in which the same birth date may stand in a register, as far as they are searched for. */
final class ProbedDates {

    /** Whose date is not known at all has a year of its own. */
    static final String UNKNOWN_YEAR = "0";

    private static final int FEBRUARY = 2;
    private static final int NOVEMBER = 11;

    private ProbedDates() {}

    /** Of a date and its swapped form the one: both have the same keys. */
    static WrittenDate ordered(WrittenDate date) {
        return date.month() > date.day() ? date.swapped() : date;
    }

    static Stream<String> year(WrittenDate date) {
        return date.year() > 0 ? Stream.of(String.valueOf(date.year())) : Stream.empty();
    }

    /** Month and day, in whichever order. */
    static Stream<String> day(WrittenDate date) {
        return date.month() > 0 && date.day() > 0
                ? Stream.of(ordered(date).month() + "/" + ordered(date).day())
                : Stream.empty();
    }

    /** About the turn of the year few weeks make another year. */
    static Stream<String> nearbyYear(WrittenDate date) {
        if (date.year() == 0 || date.month() == 0 || (date.month() > FEBRUARY && date.month() < NOVEMBER)) {
            return Stream.empty();
        }
        return Stream.of(String.valueOf(date.month() <= FEBRUARY ? date.year() - 1 : date.year() + 1));
    }
}
