package kz.iin.duplicates.key;

import java.util.List;
import java.util.Set;
import kz.iin.duplicates.WrittenDate;

/** The forms in which the same birth date may stand in a register. */
final class ProbedDates {

    private ProbedDates() {}

    /** As written, with day and month swapped, with the day unknown, with day and month unknown. */
    static Set<WrittenDate> of(WrittenDate date) {
        return date.isComplete()
                ? Set.copyOf(List.of(
                        date,
                        date.swapped(),
                        new WrittenDate(date.year(), date.month(), 0),
                        new WrittenDate(date.year(), 0, 0)))
                : Set.of(date);
    }
}
