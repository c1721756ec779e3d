package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** What an act says of one day, of Kazakhstan, a host country or a mission: proposed by one administrator, confirmed by another. */
@Stateless
public class ChangeSpecialDay {

    @Inject
    private SpecialDayTable days;

    @Inject
    private SpecialDayChanges changes;

    @Inject
    private Proposals proposals;

    public List<SpecialDay> list(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return days.all();
    }

    /**
     * @return why it can't be so: PLACE for none that is known, SAME if it is so already, CONTRADICTED by what is said elsewhere, or
     *     WAITS for a second administrator; empty if proposed
     */
    public Optional<String> propose(Viewer viewer, SpecialDay wanted) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        return proposals.propose(
                viewer,
                Proposal.Kind.SPECIAL_DAY,
                Wanted.of(wanted.subject(), SpecialDayChanges.content(wanted)),
                changes.objection(wanted));
    }
}
