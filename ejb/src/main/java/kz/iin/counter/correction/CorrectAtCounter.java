package kz.iin.counter.correction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.Application;
import kz.iin.application.Applications;
import kz.iin.application.Corrected;
import kz.iin.application.Correction;
import kz.iin.application.PersonCorrection;
import kz.iin.application.PresentedPapers;
import kz.iin.application.intake.CorrectApplication;
import kz.iin.application.intake.CorrectPerson;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Viewer;
import kz.iin.counter.DraftContent;
import kz.iin.counter.FillDraft;
import kz.iin.counter.GatherCorrection;
import kz.iin.counter.Gathered;
import kz.iin.desk.Hindrance;
import kz.iin.desk.OpenDesk;
import kz.iin.desk.Permit;
import kz.iin.desk.Work;

/**
 * Corrects an application at the console by the use cases of every correction: before the decision what was entered, under a
 * number what stands behind it.
 */
@Stateless
public class CorrectAtCounter {

    @Inject
    private OpenDesk desk;

    @Inject
    private Applications applications;

    @Inject
    private PresentedPapers papers;

    @Inject
    private CorrectApplication beforeDecision;

    @Inject
    private CorrectPerson underNumber;

    /**
     * @throws kz.iin.application.UnknownApplication if there is none, or none for this reader
     * @throws NotPermitted to whoever is no officer of its mission
     * @throws CorrectionNotWhole when something is missing or wrong
     * @throws kz.iin.application.StaleVersion when somebody corrected it meanwhile
     * @throws kz.iin.application.IllegalMove after a refusal or a withdrawal
     * @throws kz.iin.application.intake.Unacceptable when the person can't be accepted
     */
    public Corrected correct(Viewer viewer, OrderedCorrection ordered) {
        Permit permit = desk.permit(viewer, ordered.number(), Work.CORRECT);
        if (permit.hindrance().filter(Hindrance.FOR_OFFICERS::equals).isPresent()) {
            throw new NotPermitted();
        }
        Application application = applications.get(ordered.number());
        PersonCorrection explained = new PersonCorrection(correction(viewer, application, ordered), ordered.reason());
        return application.status().hasNumber() ? underNumber.correct(explained) : beforeDecision.correct(explained);
    }

    private Correction correction(Viewer viewer, Application application, OrderedCorrection ordered) {
        DraftContent present = application
                .keptPerson()
                .map(person -> FillDraft.from(person, papers.of(application)))
                .orElse(DraftContent.EMPTY);
        Gathered gathered = GatherCorrection.from(present, ordered.content());
        if (!gathered.faults().isEmpty()) {
            throw new CorrectionNotWhole();
        }
        return new Correction(
                ordered.requestId(),
                ordered.number(),
                ordered.seenVersion(),
                viewer.login(),
                gathered.person().orElseThrow(CorrectionNotWhole::new),
                gathered.papers(),
                ordered.copies());
    }
}
