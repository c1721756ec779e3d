package kz.iin.audit.verify;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something in the audit is not as it was written.
 *
 * @param day of the chain; empty where the entry has no place yet
 * @param positions the place in the day, or several with a hyphen between; empty where the day itself is meant
 */
public record Fault(Kind kind, Optional<LocalDate> day, Optional<String> positions, OptionalLong entry) {

    /** What is wrong. */
    public enum Kind {
        ENTRY_CHANGED("says something else than was written"),
        ENTRY_MISSING("is missing"),
        ENTRY_MISPLACED("does not follow from the entry before: one of the two was changed or moved"),
        ENTRY_UNCOUNTED("stands behind the last one that was counted"),
        DAY_CHANGED("does not end with its last entry"),
        DAY_MISSING("is missing"),
        DETAIL_CHANGED("has other details than were written"),
        DETAIL_MISSING("has lost its details before their retention was over"),
        DETAIL_ADDED("had no details when it was written");

        private final String meaning;

        Kind(String meaning) {
            this.meaning = meaning;
        }
    }

    static Fault ofDay(Kind kind, LocalDate day) {
        return new Fault(kind, Optional.of(day), Optional.empty(), OptionalLong.empty());
    }

    static Fault ofPositions(Kind kind, LocalDate day, int first, int last) {
        String positions = first == last ? Integer.toString(first) : first + "-" + last;
        return new Fault(kind, Optional.of(day), Optional.of(positions), OptionalLong.empty());
    }

    /** @param position counts only if there is a day */
    static Fault ofEntry(Kind kind, Optional<LocalDate> day, int position, long entry) {
        return new Fault(kind, day, day.map(placed -> Integer.toString(position)), OptionalLong.of(entry));
    }

    /** Day and place in it, such as {@code 2026-03-02/17}; empty for an entry that has no place yet. */
    public String place() {
        return day.map(LocalDate::toString).orElse("")
                + positions.map(of -> "/" + of).orElse("");
    }

    /** Where it is and what: {@code 2026-03-02/17 (entry 4711) is missing}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(day.map(LocalDate::toString).orElse("without place"));
        positions.ifPresent(place -> text.append('/').append(place));
        entry.ifPresent(id -> text.append(" (entry ").append(id).append(')'));
        return text.append(' ').append(kind.meaning).toString();
    }
}
