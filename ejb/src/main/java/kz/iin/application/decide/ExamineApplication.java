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
import kz.iin.decision.Check;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.number.FormedNumbers;
import kz.iin.registry.outbox.DiscardQuestions;

/**
 * What an operator found himself comes into the file; whether the person has a number ends the question about a reported one.
 * A number that GBD FL did not register because the person had another is told to it again, once an operator found that this
 * is not so. The same finding again changes nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class ExamineApplication {

    @Inject
    private Operators operators;

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private DiscardQuestions questions;

    @Inject
    private OrderRegistration registration;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param finding of a check that is an operator's
     * @return where the application stands
     * @throws UnknownOperator when nobody of the named sign-in name may decide
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws kz.iin.application.NotAwaitingDecision when there is nothing for an operator to do
     * @throws kz.iin.application.ClaimedByAnother when another operator has it
     */
    public ApplicationStatus examine(ApplicationNumber number, Finding finding) {
        String operator = finding.examination().map(Examination::operator).orElseThrow();
        operators.require(operator);
        long id = applications.idOf(number);
        questions.hold(id);
        Application application = applications.hold(id);
        Instant at = clock.instant();
        ApplicationChanges examined = ApplicationChanges.in(application, at);
        application.examine(finding, at);
        if (application.isRejected() && finding.check() == Check.OPERATOR_IIN && finding.passed()) {
            questions.discard(id);
            registration.order(application, numbers.ofApplication(id).orElseThrow(), at);
        }
        List<Change> changed = examined.made();
        if (!changed.isEmpty()) {
            audit.record(Act.of(Deed.EXAMINED_APPLICATION, actors.inAstana(operator), number.value())
                    .changing(changed));
        }
        return application.status();
    }
}
