package kz.iin.registry.outbox;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.iin.registry.Operation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says to everybody what the breakers of a node say to itself. Nothing is decided by it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Circuits {

    /** A breaker lets a call through after five seconds: what was not said again for so long is not so any more. */
    private static final Duration BELIEVED = Duration.ofSeconds(30);

    private static final String SHUT = """
            insert into shut_operation (node, operation, shut_at, seen_at) values (?1, ?2, ?3, ?3)
            on conflict (node, operation) do update set seen_at = excluded.seen_at,
                shut_at = case when shut_operation.seen_at < ?4 then excluded.shut_at else shut_operation.shut_at end""";

    private static final String SEEN =
            "select operation, min(shut_at) from shut_operation where seen_at >= ?1 group by operation";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    @ConfigProperty(name = "jboss.node.name", defaultValue = "node")
    private String node;

    public void shut(Set<Operation> operations, Instant at) {
        for (Operation operation : operations) {
            entities.createNativeQuery(SHUT)
                    .setParameter(1, node)
                    .setParameter(2, operation.name())
                    .setParameter(3, Timestamp.from(at))
                    .setParameter(4, Timestamp.from(at.minus(BELIEVED)))
                    .executeUpdate();
        }
    }

    public void open(Set<Operation> operations) {
        for (Operation operation : operations) {
            entities.createNativeQuery("delete from shut_operation where node = ?1 and operation = ?2")
                    .setParameter(1, node)
                    .setParameter(2, operation.name())
                    .executeUpdate();
        }
    }

    /** The operations that a node leaves alone at the moment, and since when. */
    public Map<Operation, Instant> shut(Instant now) {
        List<?> rows = entities.createNativeQuery(SEEN)
                .setParameter(1, Timestamp.from(now.minus(BELIEVED)))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(toMap(row -> Operation.valueOf((String) row[0]), row -> ((Timestamp) row[1]).toInstant()));
    }
}
