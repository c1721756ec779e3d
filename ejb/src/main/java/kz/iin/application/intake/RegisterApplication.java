package kz.iin.application.intake;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.application.Actors;
import kz.iin.application.Adjudications;
import kz.iin.application.Application;
import kz.iin.application.Applications;
import kz.iin.application.DocumentCopies;
import kz.iin.application.PresentedPapers;
import kz.iin.application.Standing;
import kz.iin.application.Submission;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.reference.Terms;

/** Registers an application and puts the questions to the registries into the outbox, all in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class RegisterApplication {

    @Inject
    private Applications applications;

    @Inject
    private DocumentCopies copies;

    @Inject
    private PresentedPapers papers;

    @Inject
    private Counter counter;

    @Inject
    private AskRegistries registries;

    @Inject
    private Terms terms;

    @Inject
    private Adjudications adjudications;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @throws Unacceptable when the papers can't be accepted
     * @throws RequestIdReused when the request id belongs to another submission
     */
    public Standing register(Submission submission) {
        Instant at = clock.instant();
        Counter.Filing filing = counter.open(submission, at);
        return filing.accepted()
                .map(accepted -> first(filing.applicationId(), accepted, submission, at))
                .orElseGet(() -> repeated(applications.get(filing.applicationId()), submission));
    }

    /** What the same request was told the first time; empty if it led to nothing. */
    public Optional<Standing> repeated(Submission submission) {
        return applications.madeBy(submission.requestId()).map(earlier -> repeated(earlier, submission));
    }

    private static Standing repeated(Application earlier, Submission submission) {
        if (!earlier.isMadeBy(submission)) {
            throw new RequestIdReused();
        }
        return Standing.atRegistration(earlier);
    }

    private Standing first(long id, Accepted accepted, Submission submission, Instant at) {
        Application application = new Application(id, submission, at, terms.of(submission.mission(), at));
        application.startChecks(at);
        application.add(accepted.findings(), at);
        application.repeat(applications.refusedTo(submission.person()));
        applications.add(application);
        adjudications.enrol(application, at);
        copies.add(application, submission.copies());
        papers.add(application, submission.papers(), accepted.needed());
        registries.about(application, at);
        audit.record(Act.of(
                        Deed.REGISTERED_APPLICATION,
                        actors.at(submission.mission(), submission.officer()),
                        application.number().value())
                .changing(List.of(
                        Change.between("status", null, application.status().name()))));
        return Standing.atRegistration(application);
    }
}
