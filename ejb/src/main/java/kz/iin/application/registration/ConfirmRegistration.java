package kz.iin.application.registration;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
import kz.iin.application.Standing;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumbers;
import kz.iin.number.Iin;

/** MTsRIAP confirms that a number stands in GBD FL, whatever it said before. A second confirmation changes nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ConfirmRegistration {

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
     */
    public Standing confirm(ApplicationNumber number, Iin iin, Instant registeredAt) {
        Application application = applications.hold(number);
        Optional<Iin> formed = numbers.ofApplication(application.id()).filter(iin::equals);
        if (formed.isEmpty()) {
            throw new OtherNumber(number);
        }
        Instant at = clock.instant();
        ApplicationChanges confirmed = ApplicationChanges.in(application, at);
        if (registrations.confirm(application, registeredAt, at)) {
            audit.record(Act.of(Deed.CONFIRMED_REGISTRATION, caller.itself(), number.value())
                    .changing(confirmed.made()));
        }
        return Standing.of(application, formed);
    }
}
