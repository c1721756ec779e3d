package kz.iin.shep.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.shep.AsyncReceipt;
import kz.iin.shep.MessageState;

/** The letters to the gateway. Put in with the change that causes them, sent by whichever node comes first. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Letters {

    private static final String ADD =
            "insert into gateway_letter (kind, message, created_at, due_at) values (?1, ?2, ?3, ?3)";
    private static final String CLAIM = """
        update gateway_letter set due_at = ?1, tries = tries + 1
        where id = (select id from gateway_letter where done_at is null and due_at <= ?2
                    order by due_at, id limit 1 for update skip locked)
        returning id, kind, message, tries\
        """;
    private static final String CONFIRMED =
            "update gateway_letter set done_at = ?1, message = null, last_failure = null where id = ?2";
    private static final String SENT = """
        update gateway_letter set done_at = ?1, message = null, last_failure = null, gateway_message_id = ?2,
            gateway_correlation_id = ?3, state = 'ON_DELIVERY', state_at = ?1
        where id = ?4 and done_at is null\
        """;
    private static final String SILENT = """
        update gateway_letter set state_at = ?1
        where id = (select id from gateway_letter where state = 'ON_DELIVERY' and state_at <= ?2
                    order by state_at limit 1 for update skip locked)
        returning gateway_message_id\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<LettersFilled> filled;

    /** A message of a chain, within the transaction that makes it necessary. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void addMessage(byte[] signed, Instant at) {
        add(Letter.Kind.MESSAGE, signed, at);
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void addDeliveryNotification(byte[] signed, Instant at) {
        add(Letter.Kind.DELIVERY_NOTIFICATION, signed, at);
    }

    /** What the gateway tells of a message of ours; false if it is none. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public boolean noteState(String gatewayMessageId, MessageState state, Instant at) {
        return update(
                        "update gateway_letter set state = ?1, state_at = ?2 where gateway_message_id = ?3",
                        state.name(),
                        Timestamp.from(at),
                        gatewayMessageId)
                > 0;
    }

    public Optional<Letter> claim(Instant at, Duration lease) {
        return rows(CLAIM, Timestamp.from(at.plus(lease)), Timestamp.from(at)).stream()
                .findFirst()
                .map(row -> letter((Object[]) row));
    }

    public void close(long id, Instant at) {
        update(CONFIRMED, Timestamp.from(at), id);
    }

    public void close(long id, AsyncReceipt receipt, Instant at) {
        update(SENT, Timestamp.from(at), receipt.messageId(), receipt.correlationId(), id);
    }

    public void postpone(long id, String failure, Instant until) {
        update(
                "update gateway_letter set last_failure = ?1, due_at = ?2 where id = ?3 and done_at is null",
                failure,
                Timestamp.from(until),
                id);
    }

    /** A message of which nothing was heard since that moment; it is not named again for as long. */
    public Optional<String> silentSince(Instant moment, Instant at) {
        return rows(SILENT, Timestamp.from(at), Timestamp.from(moment)).stream()
                .findFirst()
                .map(String.class::cast);
    }

    private void add(Letter.Kind kind, byte[] signed, Instant at) {
        update(ADD, kind.name(), signed, Timestamp.from(at));
        filled.fire(new LettersFilled());
    }

    private int update(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    private List<?> rows(String sql, Object... values) {
        return query(sql, values).getResultList();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static Letter letter(Object[] row) {
        return new Letter(
                ((Number) row[0]).longValue(),
                Letter.Kind.valueOf((String) row[1]),
                (byte[]) row[2],
                ((Number) row[3]).intValue());
    }
}
