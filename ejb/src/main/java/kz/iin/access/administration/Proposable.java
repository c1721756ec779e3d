package kz.iin.access.administration;

import java.util.List;
import java.util.Optional;
import kz.iin.application.term.CalendarChange;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** One kind of what two administrators change: what it is about, whether it can be, and doing it. */
interface Proposable {

    /** What a second administrator is asked to confirm, and the audit is told: each field before and after, as they are now. */
    List<Change> changes(Wanted wanted);

    /** Whether it can be done now: between the proposal and this moment another change may have been. */
    boolean isPossible(Wanted wanted);

    void apply(Wanted wanted);

    /** As what it is told to the audit. */
    Deed deed();

    /** Which days would be worked or off otherwise; empty where none would. */
    default Optional<CalendarChange> calendarChange(Wanted wanted) {
        return Optional.empty();
    }
}
