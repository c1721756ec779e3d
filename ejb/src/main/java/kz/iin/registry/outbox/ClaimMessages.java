package kz.iin.registry.outbox;

import static java.util.stream.Collectors.joining;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.iin.registry.Operation;
import kz.iin.registry.OutgoingMessage;
import kz.iin.registry.Partner;

/** A worker takes messages that are due; whichever node comes first has them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ClaimMessages {

    private static final String CLAIM = """
            with due as (select id from outbox
                         where partner = ?2 and done_at is null and dead_at is null and due_at <= ?3
                           and operation <> all(cast(?5 as text[]))
                           and not exists (select from partner_pause where partner_pause.partner = ?2)
                         order by due_at, id limit ?4 for update skip locked)
            update outbox set due_at = ?1, tries = tries + 1 from due where outbox.id = due.id
            returning outbox.id, coalesce(application_id, delivery_id), message_id, operation, payload, tries""";

    @PersistenceContext
    private EntityManager entities;

    /**
     * The oldest ones, each for one try; none of a ministry that is paused. They fall due again when the lease ends: that is
     * how a message survives the node that took it.
     *
     * @param resting operations of which none is taken
     */
    public List<Claimed> claim(Partner partner, Set<Operation> resting, int most, Instant at, Duration lease) {
        List<?> rows = entities.createNativeQuery(CLAIM)
                .setParameter(1, Timestamp.from(at.plus(lease)))
                .setParameter(2, partner.name())
                .setParameter(3, Timestamp.from(at))
                .setParameter(4, most)
                .setParameter(5, "{" + resting.stream().map(Operation::name).collect(joining(",")) + "}")
                .getResultList();
        return rows.stream()
                .map(row -> claimed((Object[]) row))
                .sorted(Comparator.comparing(Claimed::id))
                .toList();
    }

    private static Claimed claimed(Object[] row) {
        OutgoingMessage message =
                new OutgoingMessage((UUID) row[2], Operation.valueOf((String) row[3]), (String) row[4]);
        return new Claimed((Long) row[0], (Long) row[1], message, (Integer) row[5]);
    }
}
