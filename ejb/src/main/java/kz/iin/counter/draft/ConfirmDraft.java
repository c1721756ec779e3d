package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.iin.application.CopyContent;
import kz.iin.application.Submission;
import kz.iin.application.reading.Viewer;
import kz.iin.counter.GatherDraft;
import kz.iin.counter.Gathered;
import kz.iin.counter.Summary;
import kz.iin.shared.RuleBroken;

/** Keeps what the officer confirms, and makes a submission of the draft. The draft itself stays until that is registered. */
@Stateless
public class ConfirmDraft {

    @Inject
    private Drafts drafts;

    @Inject
    private Confirmations confirmations;

    @Inject
    private Clock clock;

    /** As {@link FileDraft} says. */
    public Submission confirm(Viewer viewer, SeenDraft seen, Summary shown) {
        Draft draft = drafts.hold(viewer, seen);
        Submission submission = submission(viewer, draft);
        confirmations.keep(draft, viewer.login(), shown, clock.instant());
        return submission;
    }

    private Submission submission(Viewer viewer, Draft draft) {
        Gathered gathered = GatherDraft.from(drafts.content(draft));
        List<CopyContent> copies = drafts.files(draft);
        if (!gathered.faults().isEmpty()) {
            throw new DraftNotWhole();
        }
        try {
            return new Submission(
                    draft.requestId(),
                    draft.mission(),
                    viewer.login(),
                    gathered.consentGivenOn().orElseThrow(DraftNotWhole::new),
                    gathered.person().orElseThrow(DraftNotWhole::new),
                    gathered.papers(),
                    copies);
        } catch (RuleBroken noCopies) {
            throw new DraftNotWhole();
        }
    }
}
