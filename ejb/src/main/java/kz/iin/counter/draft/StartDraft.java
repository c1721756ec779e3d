package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.iin.application.reading.Viewer;

/** Starts a draft at the counter of an officer, with what each consent of the mission says. */
@Stateless
public class StartDraft {

    @Inject
    private Drafts drafts;

    @Inject
    private UsualConsent consent;

    @Inject
    private Clock clock;

    /** @throws NoCounter for anybody but an officer of a mission */
    public SeenDraft start(Viewer viewer) {
        Draft.Counter counter = Drafts.counterOf(viewer);
        long id = drafts.nextId();
        Draft draft = new Draft(id, UUID.randomUUID(), counter, drafts.sealed(id, consent.content()), clock.instant());
        drafts.add(draft);
        return drafts.seen(draft);
    }
}
