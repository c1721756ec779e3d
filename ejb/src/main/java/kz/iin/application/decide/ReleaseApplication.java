package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import kz.iin.application.Actors;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Applications;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** An operator gives an application back. One that is free stays so: nothing was done then. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ReleaseApplication {

    @Inject
    private Operators operators;

    @Inject
    private Applications applications;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @return where the application stands
     * @throws UnknownOperator when nobody of the sign-in name may decide
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws kz.iin.application.ClaimedByAnother when another operator has it
     */
    public ApplicationStatus release(ApplicationNumber number, String operator) {
        operators.require(operator);
        Application application = applications.hold(number);
        Instant at = clock.instant();
        ApplicationChanges released = ApplicationChanges.in(application, at);
        application.release(operator, at);
        List<Change> changed = released.made();
        if (!changed.isEmpty()) {
            audit.record(Act.of(Deed.RELEASED_APPLICATION, actors.inAstana(operator), number.value())
                    .changing(changed));
        }
        return application.status();
    }
}
