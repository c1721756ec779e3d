package kz.iin.registry.outbox;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.registry.Operation;
import kz.iin.registry.Partner;

/** How much waits for whom. Only what is not answered is counted: the answered rows, which are many, are not looked at. */
@ApplicationScoped
public class Queues {

    private static final String COUNT = """
            select operation, sum(waiting), min(oldest), sum(dead) from (
                select operation, count(*) as waiting, min(created_at) as oldest, 0 as dead from outbox
                where done_at is null and dead_at is null group by operation
                union all
                select operation, 0, null, count(*) from outbox where dead_at is not null group by operation) as unanswered
            group by operation""";

    @PersistenceContext
    private EntityManager entities;

    /** One for each operation of the ministry, in their order. */
    public List<Queue> of(Partner partner) {
        List<?> rows = entities.createNativeQuery(COUNT).getResultList();
        Map<Operation, Queue> counted =
                rows.stream().map(row -> queue((Object[]) row)).collect(toMap(Queue::operation, queue -> queue));
        return Stream.of(Operation.values())
                .filter(operation -> operation.partner() == partner)
                .map(operation -> counted.getOrDefault(operation, Queue.empty(operation)))
                .toList();
    }

    private static Queue queue(Object[] row) {
        return new Queue(
                Operation.valueOf((String) row[0]),
                ((Number) row[1]).longValue(),
                Optional.ofNullable((Timestamp) row[2]).map(Timestamp::toInstant),
                ((Number) row[3]).longValue());
    }
}
