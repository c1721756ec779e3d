package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.report.period.Pilot;

/** Sets the days of a pilot, after which it has its final report: proposed by one administrator, confirmed by another. */
@Stateless
public class ChangePilot {

    @Inject
    private PilotChanges changes;

    @Inject
    private Proposals proposals;

    /** @return why it can't be: SAME, OVER, or OVERLAPS another one, or WAITS for a second administrator; empty if proposed */
    public Optional<String> propose(Viewer viewer, Pilot pilot) {
        return propose(viewer, PilotChanges.wanted(pilot));
    }

    /** @return why it can't be: SAME if there is none, OVER, BEGUN, or WAITS for a second administrator; empty if proposed */
    public Optional<String> proposeTakingBack(Viewer viewer, String code) {
        return propose(viewer, Wanted.of(code));
    }

    private Optional<String> propose(Viewer viewer, Wanted wanted) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        return proposals.propose(viewer, Proposal.Kind.PILOT, wanted, changes.objection(wanted));
    }
}
