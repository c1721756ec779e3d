package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.iin.application.reading.Viewer;
import kz.iin.counter.DraftContent;

/** Keeps what stands in the fields, whole or not. */
@Stateless
public class SaveDraft {

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    /**
     * @return the draft as it is now
     * @throws UnknownDraft if there is none, or none for this officer
     * @throws DraftChanged if somebody changed or ended it meanwhile
     */
    public SeenDraft save(Viewer viewer, SeenDraft seen, DraftContent content) {
        Draft draft = drafts.hold(viewer, seen);
        if (!drafts.content(draft).equals(content)) {
            draft.write(drafts.sealed(draft.id(), content), viewer.login(), clock.instant());
        }
        return drafts.seen(draft);
    }
}
