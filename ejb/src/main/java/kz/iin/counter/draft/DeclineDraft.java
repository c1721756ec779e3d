package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import kz.iin.application.Declined;
import kz.iin.application.Declining;
import kz.iin.application.intake.DeclineAcceptance;
import kz.iin.application.reading.Viewer;

/** Declines what a draft holds: an acceptance refusal comes of it, and nothing of the person is kept. */
@Stateless
public class DeclineDraft {

    @Inject
    private Drafts drafts;

    @Inject
    private Confirmations confirmations;

    @Inject
    private DeclineAcceptance acceptance;

    @Inject
    private Clock clock;

    /**
     * @throws UnknownDraft if there is none, or none for this officer
     * @throws DraftChanged if somebody changed or ended it meanwhile
     */
    public Declined decline(Viewer viewer, SeenDraft seen, Declining declining) {
        Draft draft = drafts.hold(viewer, seen);
        Declined declined = acceptance.decline(declining);
        confirmations.drop(draft);
        drafts.detachAll(draft);
        draft.end(declined.number(), viewer.login(), clock.instant());
        return declined;
    }
}
