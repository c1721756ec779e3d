package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.iin.application.CopyContent;
import kz.iin.application.Submission;
import kz.iin.application.intake.TooManyCopies;
import kz.iin.application.reading.Viewer;
import kz.iin.copy.scanning.ScanCopies;

/** Adds a copy of a paper to a draft, once the scanner has looked at it. */
@Stateless
public class AttachCopy {

    @Inject
    private Drafts drafts;

    @Inject
    private ScanCopies scanner;

    @Inject
    private Clock clock;

    /**
     * @return the draft as it is now
     * @throws kz.iin.copy.scanning.InfectedCopy when there is a virus in it
     * @throws kz.iin.copy.scanning.ScannerSilent when nobody says whether there is
     * @throws UnknownDraft if there is none, or none for this officer
     * @throws DraftChanged if somebody changed or ended it meanwhile
     * @throws TooManyCopies when there are as many as there may be
     */
    public SeenDraft attach(Viewer viewer, SeenDraft seen, CopyContent copy) {
        scanner.scan(List.of(copy.bytes()));
        Draft draft = drafts.hold(viewer, seen);
        if (drafts.attached(draft).size() >= Submission.MOST_COPIES) {
            throw new TooManyCopies();
        }
        drafts.attach(draft, copy);
        draft.changed(viewer.login(), clock.instant());
        return drafts.seen(draft);
    }
}
