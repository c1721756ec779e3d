package kz.iin.registry.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.iin.registry.Operation;

/** The dead letters, the latest first. A page costs the same however deep it lies, and nothing is counted. */
@ApplicationScoped
public class ListDeadLetters {

    private static final String LETTERS = """
            select message_id, coalesce(application.number, edition), operation, outbox.last_failure, dead_at, outbox.tries,
                   payload is not null
            from outbox left join application on application.id = application_id
                 left join report_delivery on report_delivery.id = delivery_id
            where dead_at is not null""";

    private static final String AFTER = """
             and (dead_at, outbox.id) < (select dead_at, outbox.id from outbox where message_id = ?2 and dead_at is not null)""";

    private static final String ORDER = " order by dead_at desc, outbox.id desc limit ?1";

    @PersistenceContext
    private EntityManager entities;

    /** @param after the last one of an earlier page; empty for the first page. One that is not dead any more has none after it */
    public List<DeadLetter> list(Optional<UUID> after, int limit) {
        Query query = entities.createNativeQuery(
                        LETTERS + after.map(id -> AFTER).orElse("") + ORDER)
                .setParameter(1, limit);
        after.ifPresent(id -> query.setParameter(2, id));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> letter((Object[]) row)).toList();
    }

    private static DeadLetter letter(Object[] row) {
        return new DeadLetter(
                (UUID) row[0],
                (String) row[1],
                Operation.valueOf((String) row[2]),
                (String) row[3],
                ((Timestamp) row[4]).toInstant(),
                (Integer) row[5],
                (Boolean) row[6]);
    }
}
