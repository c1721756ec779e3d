package kz.iin.access.administration;

import java.util.List;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;

/** One kind of what two administrators change: what it is about, whether it can be, and doing it. */
interface Proposable {

    /** What a second administrator is asked to confirm: each field before and after, as they are now. */
    List<Change> changes(Wanted wanted);

    /** Whether it can be done now: between the proposal and this moment another change may have been. */
    boolean isPossible(Wanted wanted);

    /** Does it, and tells the audit. */
    void carryOut(Viewer by, Wanted wanted);
}
