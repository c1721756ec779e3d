package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import kz.iin.application.Actors;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.Claim;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** An operator takes an application for a time, so that no other works on it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ClaimApplication {

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

    @Inject
    @ConfigProperty(name = "iin.claim.time", defaultValue = "PT1H")
    private Duration time;

    /**
     * @throws UnknownOperator when nobody of the sign-in name may decide
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws kz.iin.application.NotAwaitingDecision when there is nothing for an operator to do
     * @throws kz.iin.application.ClaimedByAnother when another operator has it
     */
    public Claim claim(ApplicationNumber number, String operator) {
        operators.require(operator);
        Instant at = clock.instant();
        Claim claim = new Claim(operator, at, at.plus(time));
        Application application = applications.hold(number);
        ApplicationChanges claimed = ApplicationChanges.in(application, at);
        application.claim(claim, at);
        audit.record(Act.of(Deed.CLAIMED_APPLICATION, actors.inAstana(operator), number.value())
                .changing(claimed.made()));
        return claim;
    }
}
