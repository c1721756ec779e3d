package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.iin.application.Actors;
import kz.iin.application.CopyContent;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.counter.DraftContent;
import kz.iin.reference.MissionData;
import kz.iin.reference.Reference;

/** Opens a draft, and takes down who did. */
@Stateless
public class OpenDraft {

    @Inject
    private Drafts drafts;

    @Inject
    private Reference reference;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @throws UnknownDraft if there is none, or none for this officer */
    public OpenedDraft open(Viewer viewer, long id) {
        Draft draft = drafts.get(viewer, id);
        MissionData mission = reference.data().mission(draft.mission()).orElseThrow();
        boolean hasEnded = draft.outcome().isPresent();
        if (!hasEnded) {
            record(viewer, draft);
        }
        return new OpenedDraft(
                new SeenDraft(draft.id(), draft.version()),
                draft.requestId(),
                draft.mission(),
                mission.zone(),
                mission.dayOf(clock.instant()),
                hasEnded ? DraftContent.EMPTY : drafts.content(draft),
                hasEnded ? List.of() : drafts.attached(draft),
                draft.outcome());
    }

    /** @throws UnknownDraft if there is no such draft with such a copy, or none for this officer */
    public CopyContent copy(Viewer viewer, long id, long copy) {
        Draft draft = drafts.get(viewer, id);
        record(viewer, draft);
        return drafts.file(draft, copy).orElseThrow(UnknownDraft::new);
    }

    private void record(Viewer viewer, Draft draft) {
        audit.record(Act.of(Deed.VIEWED_DRAFT, actors.at(draft.mission(), viewer.login()))
                .changing(List.of(Change.between("draft", null, Long.toString(draft.id())))));
    }
}
