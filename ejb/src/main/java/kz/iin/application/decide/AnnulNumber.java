package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.iin.application.Actors;
import kz.iin.application.Adjudications;
import kz.iin.application.Annulment;
import kz.iin.application.Application;
import kz.iin.application.ApplicationChanges;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;
import kz.iin.application.OtherNumber;
import kz.iin.application.Standing;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumbers;
import kz.iin.number.Iin;
import kz.iin.number.NumberChange;
import kz.iin.number.NumberChange.NumberOf;
import kz.iin.number.NumberChanges;
import kz.iin.registry.Operation;
import kz.iin.registry.Question;
import kz.iin.registry.outbox.DiscardQuestions;
import kz.iin.registry.outbox.Outbox;

/**
 * An operator annuls a number that another one had formed wrongly. Nothing else is asked about the person any more; GBD FL is
 * told until it answers. The same annulment again changes nothing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class AnnulNumber {

    @Inject
    private Operators operators;

    @Inject
    private Applications applications;

    @Inject
    private FormedNumbers numbers;

    @Inject
    private NumberChanges changes;

    @Inject
    private DiscardQuestions questions;

    @Inject
    private Outbox outbox;

    @Inject
    private Adjudications adjudications;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @throws UnknownOperator when nobody of the named sign-in name may decide
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws OtherNumber when the number is not that of the application
     * @throws kz.iin.application.OwnDecision when the operator had it formed himself
     * @throws kz.iin.application.IllegalMove when there is no number
     */
    public Standing annul(ApplicationNumber number, Iin iin, Annulment annulment) {
        operators.require(annulment.operator());
        long id = applications.idOf(number);
        questions.hold(id);
        Application application = applications.hold(id);
        Optional<Iin> formed = numbers.ofApplication(id);
        if (formed.filter(iin::equals).isEmpty()) {
            throw new OtherNumber(number);
        }
        Instant at = clock.instant();
        ApplicationChanges annulled = ApplicationChanges.in(application, at);
        if (application.annul(annulment, at)) {
            questions.discard(id);
            adjudications.end(application, at);
            changes.add(NumberChange.annulled(
                    new NumberOf(iin, id), annulment.operator(), annulment.reason(), application.earlierNumber(), at));
            outbox.put(id, question(application, iin, at));
            audit.record(Act.of(Deed.ANNULLED_NUMBER, actors.inAstana(annulment.operator()), number.value())
                    .changing(annulled.made()));
        }
        return Standing.of(application, formed);
    }

    private static Question question(Application application, Iin iin, Instant at) {
        return new Question(
                UUID.randomUUID(),
                Operation.ANNUL_NUMBER,
                application.number().value(),
                application.person(),
                Optional.of(iin),
                at);
    }
}
