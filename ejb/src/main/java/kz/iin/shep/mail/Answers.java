package kz.iin.shep.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import kz.iin.shep.AsyncInfo;

/** What came back in the chains that we opened. */
@Stateless
public class Answers {

    /** Nothing but responses is ever read. */
    private static final String ADD = """
        insert into gateway_answer (message_id, correlation_id, type, payload, received_at)
        values (?1, ?2, ?3, case when ?3 = 'RESPONSE' then ?4 end, ?5)\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<AnswerArrived> arrived;

    /** Within the transaction that acknowledges it. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(AsyncInfo info, String payload, Instant at) {
        AsyncInfo.Issued ids = info.issued();
        entities.createNativeQuery(ADD)
                .setParameter(1, ids.messageId())
                .setParameter(2, ids.correlationId())
                .setParameter(3, info.type().name())
                .setParameter(4, payload)
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
        arrived.fire(new AnswerArrived(ids.correlationId()));
    }
}
