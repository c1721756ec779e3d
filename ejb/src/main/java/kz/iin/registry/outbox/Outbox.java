package kz.iin.registry.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.registry.Answer;
import kz.iin.registry.Answered;
import kz.iin.registry.Partner;
import kz.iin.registry.Question;

/** The messages to the ministries. Put in with the change that causes them, taken out by whichever node comes first. */
@Stateless
public class Outbox {

    private static final String CLAIM = """
            update outbox set due_at = ?1, tries = tries + 1
            where id = (select id from outbox where partner = ?2 and done_at is null and due_at <= ?3
                        order by due_at, id limit 1 for update skip locked)
            returning *""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Gateways gateways;

    @Inject
    private Event<OutboxFilled> filled;

    @Inject
    private Event<Answered> answered;

    /** Adds a question within the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void put(long applicationId, Question question) {
        String request = gateways.of(question.operation().partner()).write(question);
        entities.persist(new OutboxMessage(applicationId, question, request));
        filled.fire(new OutboxFilled());
    }

    /**
     * Takes the next due message for one try. It falls due again when the lease ends: that is how a message survives the
     * node that took it.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Optional<OutboxMessage> claim(Partner partner, Instant at, Duration lease) {
        List<?> claimed = entities.createNativeQuery(CLAIM, OutboxMessage.class)
                .setParameter(1, Timestamp.from(at.plus(lease)))
                .setParameter(2, partner.name())
                .setParameter(3, Timestamp.from(at))
                .getResultList();
        return claimed.stream().map(OutboxMessage.class::cast).findFirst();
    }

    /** Closes a message with its answer; a second answer to the same message changes nothing. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void close(long id, Answer answer, Instant at) {
        OutboxMessage message = entities.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (message.isDone()) {
            return;
        }
        message.close(at);
        answered.fire(new Answered(message.applicationId(), message.operation(), answer, at));
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void postpone(long id, String failure, Instant until) {
        OutboxMessage message = entities.find(OutboxMessage.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!message.isDone()) {
            message.postpone(failure, until);
        }
    }
}
