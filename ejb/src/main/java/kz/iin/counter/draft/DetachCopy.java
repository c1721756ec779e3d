package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.iin.application.reading.Viewer;

/** Takes a copy out of a draft; it is gone. */
@Stateless
public class DetachCopy {

    @Inject
    private Drafts drafts;

    @Inject
    private Clock clock;

    /**
     * @return the draft as it is now
     * @throws UnknownDraft if there is none, or none for this officer
     * @throws DraftChanged if somebody changed or ended it meanwhile
     */
    public SeenDraft detach(Viewer viewer, SeenDraft seen, long copy) {
        Draft draft = drafts.hold(viewer, seen);
        drafts.detach(draft, copy);
        draft.changed(viewer.login(), clock.instant());
        return drafts.seen(draft);
    }
}
