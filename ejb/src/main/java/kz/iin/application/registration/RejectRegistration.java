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
import kz.iin.application.OtherNumber;
import kz.iin.application.Registrations;
import kz.iin.application.Rejection;
import kz.iin.application.Standing;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumbers;
import kz.iin.number.Iin;

/** GBD FL does not register a number: people clear it up, nothing is refused. Told again, it changes nothing. */
@Stateless
public class RejectRegistration {

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
     * @throws OtherNumber when the number is not that of the application
     * @throws OwnNumber when the existing number is no other one
     * @throws kz.iin.application.AlreadyRegistered when the number is confirmed
     */
    public Standing reject(ApplicationNumber number, Iin iin, Rejection rejection) {
        Application application = applications.hold(number);
        Optional<Iin> formed = numbers.ofApplication(application.id());
        if (formed.filter(iin::equals).isEmpty()) {
            throw new OtherNumber(number);
        }
        if (rejection.existingIin().filter(iin::equals).isPresent()) {
            throw new OwnNumber();
        }
        Instant at = clock.instant();
        ApplicationChanges rejected = ApplicationChanges.in(application, at);
        if (registrations.reject(application, rejection, at)) {
            audit.record(Act.of(Deed.REJECTED_REGISTRATION, caller.itself(), number.value())
                    .changing(rejected.made()));
        }
        return Standing.of(application, formed);
    }
}
