package kz.iin.application.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.Registrations;
import kz.iin.application.ReportedNumber;
import kz.iin.application.Standing;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumbers;
import kz.iin.number.Iin;

/**
 * MTsRIAP reports that the applicant may be somebody who has a number: an operator of the MVD is to look. Before the decision
 * nobody decides until then; after it no certificate is made. Told again, it changes nothing.
 */
@Stateless
public class ReportExistingNumber {

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private Registrations registrations;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws OwnNumber when it is the number that was formed for the application
     * @throws kz.iin.application.IllegalMove after a refusal or a withdrawal
     */
    public Standing report(ApplicationNumber number, ReportedNumber reported) {
        Application application = applications.hold(number);
        Optional<Iin> formed = numbers.ofApplication(application.id());
        if (formed.filter(reported.iin()::equals).isPresent()) {
            throw new OwnNumber();
        }
        Instant at = clock.instant();
        ApplicationChanges raised = ApplicationChanges.in(application, at);
        if (registrations.report(application, reported, at)) {
            audit.record(Act.of(Deed.REPORTED_NUMBER, caller.itself(), number.value())
                    .changing(raised.made()));
        }
        return Standing.of(application, formed);
    }
}
