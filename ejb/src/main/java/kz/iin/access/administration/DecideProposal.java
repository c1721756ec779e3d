package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.application.term.TermEffect;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** The second pair of eyes: another administrator than the one who proposed, or who would get a role by it, confirms; any of them rejects. */
@Stateless
public class DecideProposal {

    @Inject
    private Proposals proposals;

    @Inject
    private CarryOut carryOut;

    @Inject
    private ForeseeEffect effects;

    @Inject
    private Administrators administrators;

    public List<Proposal> open(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return proposals.open();
    }

    /** What would be otherwise, field by field. */
    public List<Change> changes(Viewer viewer, Proposal proposal) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return carryOut.changes(proposal);
    }

    /** What a changed calendar would do to the terms that run now; empty of other proposals. */
    public Optional<TermEffect> effect(Viewer viewer, Proposal proposal) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return effects.of(proposal);
    }

    /**
     * OVERTAKEN if it would change something else now than what was seen: somebody changed the same in between. REFUSED if it is
     * decided, one's own, a role for oneself, or not possible any more.
     *
     * @param seen the fields before and after, as they were shown
     */
    public Outcome confirm(Viewer viewer, long id, List<Change> seen) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        proposals.decideAlone();
        Optional<Proposal> proposal = proposals.open(id).filter(found -> found.isConfirmableBy(viewer.login()));
        if (proposal.filter(found -> !carryOut.changes(found).equals(seen)).isPresent()) {
            return Outcome.OVERTAKEN;
        }
        if (proposal.filter(carryOut::isPossible).isEmpty() || !proposals.decide(id, viewer, true)) {
            return Outcome.REFUSED;
        }
        carryOut.proposal(viewer, proposal.get());
        return Outcome.DONE;
    }

    public Outcome reject(Viewer viewer, long id) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        Optional<Proposal> proposal = proposals.open(id);
        if (proposal.isEmpty() || !proposals.decide(id, viewer, false)) {
            return Outcome.REFUSED;
        }
        administrators.changed(viewer, Deed.REJECTED_CHANGE, List.of(Proposals.rejected(proposal.get())));
        return Outcome.DONE;
    }
}
