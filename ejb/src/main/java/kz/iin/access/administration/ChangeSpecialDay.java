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

    /** Why it can't be so: PLACE for none that is known, SAME if it is so already, CONTRADICTED by what is said elsewhere. */
    public Optional<String> objection(Viewer viewer, SpecialDay wanted) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        return changes.objection(wanted);
    }

    /** REFUSED if it can't be so, or something is proposed of that day there. */
    public Outcome propose(Viewer viewer, SpecialDay wanted) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        return changes.objection(wanted).isPresent()
                ? Outcome.REFUSED
                : proposals.propose(
                        viewer,
                        Proposal.Kind.SPECIAL_DAY,
                        Wanted.of(wanted.subject(), SpecialDayChanges.content(wanted)));
    }
}
