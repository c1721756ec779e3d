package kz.iin.shep.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.shep.AsyncInfo;

/** The requests that the gateway has brought. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Requests {

    private static final String ADD = """
        insert into gateway_request (message_id, correlation_id, service_id, sender, payload, received_at, due_at)
        values (?1, ?2, ?3, ?4, ?5, ?6, ?6)\
        """;
    private static final String CLAIM = """
        update gateway_request set due_at = ?1, tries = tries + 1
        where id = (select id from gateway_request where done_at is null and due_at <= ?2
                    order by due_at, id limit 1 for update skip locked)
        returning id, correlation_id, service_id, sender, payload, tries\
        """;

    /** What was carried out is not kept, but that it was. */
    private static final String CLOSE =
            "update gateway_request set done_at = ?1, payload = null where id = ?2 and done_at is null";

    @PersistenceContext
    private EntityManager entities;

    /** Within the transaction that acknowledges it. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(AsyncInfo info, String payload, Instant at) {
        entities.createNativeQuery(ADD)
                .setParameter(1, info.messageId().orElseThrow())
                .setParameter(2, info.correlationId().orElseThrow())
                .setParameter(3, info.serviceId())
                .setParameter(4, info.sender().id())
                .setParameter(5, payload)
                .setParameter(6, Timestamp.from(at))
                .executeUpdate();
    }

    /** Takes the next due one. It falls due again when the lease ends, if its node has died by then. */
    public Optional<PendingRequest> claim(Instant at, Duration lease) {
        List<?> rows = entities.createNativeQuery(CLAIM)
                .setParameter(1, Timestamp.from(at.plus(lease)))
                .setParameter(2, Timestamp.from(at))
                .getResultList();
        return rows.stream().findFirst().map(row -> pending((Object[]) row));
    }

    public void postpone(long id, String failure, Instant until) {
        entities.createNativeQuery(
                        "update gateway_request set last_failure = ?1, due_at = ?2 where id = ?3 and done_at is null")
                .setParameter(1, failure)
                .setParameter(2, Timestamp.from(until))
                .setParameter(3, id)
                .executeUpdate();
    }

    /** Marks it as done within the transaction that carries it out; false if another node was first. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean close(long id, Instant at) {
        return entities.createNativeQuery(CLOSE)
                        .setParameter(1, Timestamp.from(at))
                        .setParameter(2, id)
                        .executeUpdate()
                == 1;
    }

    private static PendingRequest pending(Object[] row) {
        return new PendingRequest(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                ((Number) row[5]).intValue());
    }
}
