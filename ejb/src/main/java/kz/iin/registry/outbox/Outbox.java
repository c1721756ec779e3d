package kz.iin.registry.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Question;

/** Where the questions to the ministries are put, with the change that causes them. */
@Stateless
public class Outbox {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Gateways gateways;

    @Inject
    private DiscardQuestions discard;

    @Inject
    private Event<OutboxFilled> filled;

    /** Adds a question within the caller's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void put(long applicationId, Question question) {
        String request = gateways.registry(question.operation().partner()).write(question);
        entities.persist(new OutboxMessage(applicationId, question, request));
        filled.fire(new OutboxFilled());
    }

    /**
     * Adds a report within the caller's transaction. One that was put in before gives way: it is brought again.
     *
     * @param delivery the row of it
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void put(long delivery, OutgoingMessage report, Instant at) {
        discard.discardReport(delivery);
        entities.persist(OutboxMessage.ofReport(delivery, report, at));
        filled.fire(new OutboxFilled());
    }
}
