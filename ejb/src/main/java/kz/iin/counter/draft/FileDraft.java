package kz.iin.counter.draft;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Submission;
import kz.iin.application.intake.SubmitApplication;
import kz.iin.application.reading.Viewer;
import kz.iin.counter.Summary;

/**
 * Files a draft through the use case of every submission, under the request id of the draft: filed twice it is one application.
 * What is confirmed is kept before, and the draft ended after; a draft that a crash left between both is filed again, and the
 * same application comes of it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FileDraft {

    @Inject
    private ConfirmDraft confirmation;

    @Inject
    private SubmitApplication submission;

    @Inject
    private EndDraft end;

    /**
     * @param shown what the officer had on the screen and confirms
     * @throws UnknownDraft if there is none, or none for this officer
     * @throws DraftChanged if somebody changed or ended it meanwhile
     * @throws DraftNotWhole when something is missing or wrong
     * @throws kz.iin.application.intake.Unacceptable when the papers can't be accepted
     */
    public ApplicationNumber file(Viewer viewer, SeenDraft seen, Summary shown) {
        Submission confirmed = confirmation.confirm(viewer, seen, shown);
        ApplicationNumber number = submission.submit(confirmed).number();
        end.end(seen.id(), number, viewer.login());
        return number;
    }
}
