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
    private static final String OPEN = """
        insert into gateway_chain (message_id, correlation_id, opened_at) values (?1, ?2, ?3)
        on conflict (message_id, correlation_id) do update set opened_at = excluded.opened_at\
        """;
    private static final String OPENED_SINCE =
            "select correlation_id from gateway_chain where message_id = ?1 and opened_at > ?2 limit 1";
    private static final String ANSWERS = """
        select payload from gateway_answer
        where type = 'RESPONSE' and payload is not null
          and correlation_id in (select correlation_id from gateway_chain where message_id = ?1)
        order by received_at\
        """;
    private static final String FORGET = """
        with chain as (delete from gateway_chain where message_id = ?1 returning correlation_id)
        update gateway_answer set payload = null where correlation_id in (select correlation_id from chain)\
        """;
    private static final String HASTEN = """
        update outbox set due_at = now()
        where done_at is null
          and message_id in (select message_id from gateway_chain where correlation_id = ?1)\
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

    /** The gateway has taken the question; into the chain of an earlier try, or into another. */
    public void opened(UUID messageId, String correlationId, Instant at) {
        query(OPEN, messageId, correlationId, Timestamp.from(at)).executeUpdate();
    }

    /** Whether the gateway has taken the question after that moment. */
    public boolean isOpenedSince(UUID messageId, Instant moment) {
        return first(OPENED_SINCE, messageId, Timestamp.from(moment)).isPresent();
    }

    /** All that was answered in the chains of the question, in the order in which it came; not all of it need be right. */
    public List<String> answersTo(UUID messageId) {
        List<?> payloads = query(ANSWERS, messageId).getResultList();
        return payloads.stream().map(String.class::cast).toList();
    }

    /** Nothing was answered and nothing asked: the gateway may open a chain or keep to the old one, what it brings is new. */
    public void forgetAnswers(UUID messageId) {
        query(FORGET, messageId).executeUpdate();
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
