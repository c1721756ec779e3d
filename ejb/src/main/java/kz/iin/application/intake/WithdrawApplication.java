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
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Applications;
import kz.iin.application.Standing;
import kz.iin.application.Withdrawal;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;
import kz.iin.registry.outbox.DiscardQuestions;

/** The applicant takes an application back: nobody is asked about the person any more. A second withdrawal changes nothing. */
@Stateless
public class WithdrawApplication {

    @Inject
    private Applications applications;

    @Inject
    private Counter counter;

    @Inject
    private DiscardQuestions questions;

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
     * @throws Unacceptable when the officer is none of the mission
     * @throws kz.iin.application.IllegalMove when it is decided
     */
    public Standing withdraw(ApplicationNumber number, Withdrawal withdrawal) {
        long id = applications.idOf(number);
        questions.hold(id);
        Application application = applications.hold(id);
        if (application.status() != ApplicationStatus.WITHDRAWN) {
            counter.requireOfficer(withdrawal.officer(), application.mission());
            Instant at = clock.instant();
            ApplicationChanges withdrawn = ApplicationChanges.in(application, at);
            application.withdraw(withdrawal, at);
            adjudications.end(application, at);
            questions.discard(id);
            audit.record(Act.of(
                            Deed.WITHDREW_APPLICATION,
                            actors.at(application.mission(), withdrawal.officer()),
                            number.value())
                    .changing(withdrawn.made()));
        }
        return Standing.of(application, Optional.empty());
    }
}
