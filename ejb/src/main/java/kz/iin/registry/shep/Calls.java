package kz.iin.registry.shep;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.iin.shep.mail.AnswerArrived;

/** The questions that go through the gateway, and the chains in which they are answered. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Calls {

    private static final String ADD =
            "insert into gateway_call (message_id, message, created_at) values (?1, ?2, ?3) on conflict do nothing";
    private static final String CHAIN =
            "select correlation_id from gateway_call where message_id = ?1 and correlation_id is not null";
    private static final String ANSWER = """
        select payload from gateway_answer where correlation_id = ?1 and type = 'RESPONSE'
        order by received_at limit 1\
        """;
    private static final String HASTEN = """
        update outbox set due_at = now()
        where done_at is null
          and message_id = (select message_id from gateway_call where correlation_id = ?1)\
        """;

    @PersistenceContext
    private EntityManager entities;

    /** The signed message, written once: what the first try has sent every other one sends too. */
    public byte[] message(UUID messageId, Supplier<byte[]> signing, Instant at) {
        Optional<byte[]> written = messageOf(messageId);
        if (written.isPresent()) {
            return written.get();
        }
        query(ADD, messageId, signing.get(), Timestamp.from(at)).executeUpdate();
        return messageOf(messageId).orElseThrow();
    }

    public void taken(UUID messageId, String correlationId) {
        query("update gateway_call set correlation_id = ?1 where message_id = ?2", correlationId, messageId)
                .executeUpdate();
    }

    /** The chain that the gateway opened for the question; none before it has taken it. */
    public Optional<String> correlationOf(UUID messageId) {
        return first(CHAIN, messageId).map(String.class::cast);
    }

    public Optional<String> answerIn(String correlationId) {
        return first(ANSWER, correlationId).map(String.class::cast);
    }

    /** An answer has come: its question is asked again at once, and finds it. */
    public void hasten(@Observes(during = TransactionPhase.AFTER_SUCCESS) AnswerArrived arrived) {
        query(HASTEN, arrived.correlationId()).executeUpdate();
    }

    private Optional<byte[]> messageOf(UUID messageId) {
        return first("select message from gateway_call where message_id = ?1", messageId)
                .map(byte[].class::cast);
    }

    private Optional<Object> first(String sql, Object... values) {
        List<?> rows = query(sql, values).getResultList();
        return rows.stream().findFirst().map(Object.class::cast);
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
