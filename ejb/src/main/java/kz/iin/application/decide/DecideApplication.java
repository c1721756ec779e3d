package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.Actors;
import kz.iin.application.Adjudications;
import kz.iin.application.AlreadyDecided;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Applications;
import kz.iin.application.Proposal;
import kz.iin.application.Standing;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.calendar.Zones;
import kz.iin.decision.Decision;
import kz.iin.number.FormNumber;
import kz.iin.number.FormedNumbers;
import kz.iin.number.Iin;
import kz.iin.number.NumberOrder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An operator decides. The decision, the number and the order to register it in GBD FL are stored together or not at all.
 * The same decision again is answered as the first time. With four eyes, who forms a number although a check did not pass
 * proposes it, and another operator decides.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class DecideApplication {

    private static final Set<ApplicationStatus> AWAITING =
            EnumSet.of(ApplicationStatus.ADJUDICATION, ApplicationStatus.AWAITING_DECISION);

    @Inject
    private Operators operators;

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private FormNumber formation;

    @Inject
    private OrderRegistration registration;

    /** Read anew each time: it may be turned while the server runs. */
    @Inject
    @ConfigProperty(name = "iin.four-eyes", defaultValue = "false")
    private Provider<Boolean> fourEyes;

    @Inject
    private Adjudications adjudications;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @return where the application stands: in adjudication as long as an adjudicator has to look, also at who became known
     *     meanwhile; told again, the same
     * @throws UnknownOperator when nobody of the named sign-in name may decide
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws AlreadyDecided when it is decided otherwise, or by another operator
     * @throws kz.iin.application.ClaimedByAnother when another operator has it
     * @throws kz.iin.application.IllegalMove when it does not await a decision, or is to be refused in adjudication
     * @throws kz.iin.application.OwnDecision when the operator proposed to form the number and decides now, or forms it where
     *     two have to after a verdict of his own, or after turning a check that had not passed
     * @throws kz.iin.duplicates.index.NumberInUse when the document stands behind another number in force
     */
    public Standing decide(ApplicationNumber number, Decision decision) {
        operators.require(decision.operator());
        Instant at = clock.instant();
        Application application = applications.hold(number);
        if (application.isDecidedAs(decision)) {
            requireSameNumber(application, decision);
            return Standing.of(application, numbers.ofApplication(application.id()));
        }
        ApplicationChanges decided = ApplicationChanges.in(application, at);
        if (decision instanceof Decision.Form && isSuspected(application, decision.operator(), at)) {
            record(Deed.EXAMINED_APPLICATION, application, decision.operator(), decided);
            return Standing.of(application, Optional.empty());
        }
        if (decision instanceof Decision.Form && application.needsSecond(decision.operator(), fourEyes.get())) {
            return proposed(application, new Proposal(decision.operator(), at), decided);
        }
        if (decision instanceof Decision.Form && fourEyes.get()) {
            adjudications.requireNotJudgedBy(application, decision.operator());
            application.requireNotTurnedBy(decision.operator());
        }
        Optional<Iin> iin = carriedOut(application, decision, at);
        record(iin.isPresent() ? Deed.ISSUED_NUMBER : Deed.REFUSED_SERVICE, application, decision.operator(), decided);
        return Standing.of(application, iin);
    }

    /** Nothing is formed while an adjudicator has to look; who became known, or has other data, since is looked at first. */
    private boolean isSuspected(Application application, String operator, Instant at) {
        if (!AWAITING.contains(application.status())) {
            return false;
        }
        application.requireForAdjudicator(operator, at);
        return adjudications.isOpen(application, at);
    }

    /** What was told again and changed nothing is no act. */
    private void record(Deed deed, Application application, String operator, ApplicationChanges changed) {
        List<Change> made = changed.made();
        if (!made.isEmpty()) {
            audit.record(
                    Act.of(deed, actors.inAstana(operator), application.number().value())
                            .changing(made));
        }
    }

    private Optional<Iin> carriedOut(Application application, Decision decision, Instant at) {
        if (decision instanceof Decision.Refuse) {
            adjudications.name(application, at);
        }
        application.decide(decision, at);
        if (decision instanceof Decision.Form order) {
            Iin iin = form(application, order, at);
            adjudications.holds(application, iin);
            return Optional.of(iin);
        }
        adjudications.end(application, at);
        return Optional.empty();
    }

    /** Another number that is brought, or none instead of one, is another decision. */
    private void requireSameNumber(Application application, Decision decision) {
        if (decision instanceof Decision.Form order && !numbers.isAnswered(application.id(), order.brought())) {
            throw new AlreadyDecided(application.number());
        }
    }

    private Standing proposed(Application application, Proposal proposal, ApplicationChanges proposed) {
        if (application.proposal().isEmpty()) {
            application.propose(proposal);
            record(Deed.PROPOSED_NUMBER, application, proposal.operator(), proposed);
        }
        return Standing.of(application, Optional.empty());
    }

    private Iin form(Application application, Decision.Form decision, Instant at) {
        LocalDate today = LocalDate.ofInstant(at, Zones.ASTANA);
        Iin iin = formation.form(
                new NumberOrder(application.id(), application.person().birthDate(), decision.operator(), at, today),
                decision.brought());
        registration.order(application, iin, at);
        return iin;
    }
}
