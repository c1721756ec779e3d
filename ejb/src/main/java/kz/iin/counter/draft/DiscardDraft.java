package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.iin.application.Actors;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Throws a draft away with all its copies. */
@Stateless
public class DiscardDraft {

    @Inject
    private Drafts drafts;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    /**
     * @throws UnknownDraft if there is none, or none for this officer
     * @throws DraftChanged if somebody changed or ended it meanwhile
     */
    public void discard(Viewer viewer, SeenDraft seen) {
        Draft draft = drafts.hold(viewer, seen);
        confirmations.drop(draft);
        drafts.remove(draft);
        audit.record(Act.of(Deed.DISCARDED_DRAFT, actors.at(draft.mission(), viewer.login()))
                .changing(List.of(Change.between("draft", Long.toString(draft.id()), null))));
    }
}
