package kz.iin.application;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumbers;

/** Answers where an application stands. */
@Stateless
public class FindApplication {

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** @throws UnknownApplication if there is none with this number */
    public Standing standing(ApplicationNumber number) {
        Application application = applications.get(number);
        audit.record(Act.of(Deed.VIEWED_APPLICATION, caller.itself(), number.value()));
        return Standing.of(application, numbers.ofApplication(application.id()));
    }
}
