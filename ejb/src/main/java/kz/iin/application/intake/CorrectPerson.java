package kz.iin.application.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.iin.application.Actors;
import kz.iin.application.Adjudications;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.Applications;
import kz.iin.application.CopyContent;
import kz.iin.application.Corrected;
import kz.iin.application.Correction;
import kz.iin.application.Papers;
import kz.iin.application.PapersFields;
import kz.iin.application.PastCorrection;
import kz.iin.application.PersonCorrection;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;
import kz.iin.copy.scanning.ScanCopies;
import kz.iin.number.FormedNumbers;
import kz.iin.number.Iin;
import kz.iin.number.NumberChange;
import kz.iin.number.NumberChange.NumberOf;
import kz.iin.number.NumberChanges;
import kz.iin.registry.Operation;
import kz.iin.registry.Question;
import kz.iin.registry.outbox.DiscardQuestions;
import kz.iin.registry.outbox.Outbox;

/** Corrects the data of a person who has a number. The number stays; GBD FL is told until it answers. */
@Stateless
public class CorrectPerson {

    @Inject
    private Applications applications;

    @Inject
    private ScanCopies scanner;

    @Inject
    private TakeCorrection taking;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private NumberChanges changes;

    @Inject
    private DiscardQuestions questions;

    @Inject
    private Outbox outbox;

    @Inject
    private Adjudications adjudications;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws Unacceptable when the officer is none of the mission, or the person can't be accepted
     * @throws WrongCheckDigit when the machine readable zone is mistyped
     * @throws RequestIdReused when the request id belongs to another correction
     * @throws kz.iin.application.StaleVersion when the officer saw earlier data
     * @throws kz.iin.copy.scanning.InfectedCopy when there is a virus in a copy
     * @throws kz.iin.copy.scanning.ScannerSilent when nobody says whether there is; it may be sent again
     * @throws TooManyCopies when there would be more than ten in all
     * @throws kz.iin.application.IllegalMove when there is no number
     * @throws kz.iin.duplicates.index.NumberInUse when the document stands behind another number in force
     */
    public Corrected correct(PersonCorrection corrected) {
        Correction correction = corrected.correction();
        scanner.scan(correction.copies().stream().map(CopyContent::bytes).toList());
        long id = applications.idOf(correction.application());
        questions.hold(id);
        Application application = applications.hold(id);
        return taking.earlier(correction)
                .orElseGet(() -> first(application, corrected))
                .told(application.number());
    }

    private PastCorrection first(Application application, PersonCorrection corrected) {
        Correction correction = corrected.correction();
        Instant at = clock.instant();
        ApplicationChanges changed = ApplicationChanges.in(application, at);
        Papers stated = taking.papersOf(application);
        PastCorrection made = application.correct(corrected, at);
        taking.take(application, correction, made, at);
        tell(application, at);
        adjudications.revise(application, at);
        audit.record(Act.of(
                        Deed.CORRECTED_PERSON,
                        actors.at(application.mission(), correction.officer()),
                        application.number().value())
                .changing(PapersFields.changed(changed.made(), stated, taking.papersOf(application))));
        return made;
    }

    /** What GBD FL was asked or told of the earlier data is of no use any more. */
    private void tell(Application application, Instant at) {
        Iin iin = numbers.ofApplication(application.id()).orElseThrow();
        questions.discard(application.id());
        changes.add(NumberChange.corrected(new NumberOf(iin, application.id()), at));
        Question question = new Question(
                UUID.randomUUID(),
                Operation.CORRECT_NUMBER,
                application.number().value(),
                application.person(),
                Optional.of(iin),
                at);
        outbox.put(application.id(), question);
    }
}
