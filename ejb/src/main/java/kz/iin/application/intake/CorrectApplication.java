package kz.iin.application.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
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
import kz.iin.registry.outbox.DiscardQuestions;

/** Corrects what was entered, and asks the registries again: what they say of the earlier data is not believed any more. */
@Stateless
public class CorrectApplication {

    @Inject
    private Applications applications;

    @Inject
    private ScanCopies scanner;

    @Inject
    private TakeCorrection taking;

    @Inject
    private DiscardQuestions questions;

    @Inject
    private AskRegistries registries;

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
     * @throws kz.iin.application.IllegalMove when it is decided or withdrawn
     */
    public Corrected correct(Correction correction) {
        return correct(correction, Optional.empty());
    }

    /** The same, where the mission says why. */
    public Corrected correct(PersonCorrection explained) {
        return correct(explained.correction(), Optional.of(explained.reason()));
    }

    private Corrected correct(Correction correction, Optional<String> reason) {
        scanner.scan(correction.copies().stream().map(CopyContent::bytes).toList());
        long id = applications.idOf(correction.application());
        questions.hold(id);
        Application application = applications.hold(id);
        return taking.earlier(correction)
                .orElseGet(() -> first(application, correction, reason))
                .told(application.number());
    }

    private PastCorrection first(Application application, Correction correction, Optional<String> reason) {
        Instant at = clock.instant();
        ApplicationChanges changed = ApplicationChanges.in(application, at);
        Papers stated = taking.papersOf(application);
        PastCorrection made = application.correct(correction, at);
        reason.ifPresent(made::because);
        application.startAnew(taking.take(application, correction, made, at), at);
        application.repeat(applications.refusedTo(correction.person()));
        questions.discard(application.id());
        registries.about(application, at);
        adjudications.revise(application, at);
        audit.record(Act.of(
                        Deed.CORRECTED_APPLICATION,
                        actors.at(application.mission(), correction.officer()),
                        application.number().value())
                .changing(PapersFields.changed(changed.made(), stated, taking.papersOf(application))));
        return made;
    }
}
