package kz.iin.duplicates.key;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.duplicates.WrittenDate;

/** The forms in which the same birth date may stand in a register. */
final class ProbedDates {

    private static final int FEBRUARY = 2;
    private static final int NOVEMBER = 11;

    private ProbedDates() {}

    /** As written, with day and month swapped, with the day unknown, day and month, or all, and the year nearby. */
    static Set<WrittenDate> of(WrittenDate date) {
        return Stream.of(
                        date,
                        date.swapped(),
                        new WrittenDate(date.year(), date.month(), 0),
                        new WrittenDate(date.year(), 0, 0),
                        new WrittenDate(nearbyYear(date), 0, 0),
                        WrittenDate.UNKNOWN)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** About the turn of the year few weeks make another year. */
    private static int nearbyYear(WrittenDate date) {
        if (date.year() == 0 || date.month() == 0) {
            return date.year();
        }
        return date.month() <= FEBRUARY
                ? date.year() - 1
                : date.month() >= NOVEMBER ? Math.min(date.year() + 1, 9999) : date.year();
    }
}
