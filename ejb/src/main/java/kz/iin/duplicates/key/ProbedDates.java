package kz.iin.duplicates.key;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.duplicates.WrittenDate;

/** The forms in which the same birth date may stand in a register. */
final class ProbedDates {

    private ProbedDates() {}

    /** As written, with day and month swapped, with the day unknown, day and month, or all of it. */
    static Set<WrittenDate> of(WrittenDate date) {
        return Stream.of(
                        date,
                        date.swapped(),
                        new WrittenDate(date.year(), date.month(), 0),
                        new WrittenDate(date.year(), 0, 0),
                        WrittenDate.UNKNOWN)
                .collect(Collectors.toUnmodifiableSet());
    }
}
