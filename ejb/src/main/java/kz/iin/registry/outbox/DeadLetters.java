package kz.iin.registry.outbox;

import static java.util.stream.Collectors.joining;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.registry.Partner;

/**
 * The messages that a ministry has refused. Once the reason is gone they are sent again, under the same message id and with
 * the same bytes; the tries are counted anew. After {@code iin.journal.keep-bodies} their text is gone, and so is that chance.
 */
@Stateless
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class.getName());

    private static final String REPLAY =
            "update outbox set dead_at = null, tries = 0, due_at = ?1 where dead_at is not null and payload is not null";

    private static final String REPLAY_SEVERAL = """
             and message_id = any(cast(?2 as uuid[]))
            returning message_id, (select number from application where application.id = application_id)""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Event<OutboxFilled> filled;

    @Inject
    private Clock clock;

    /** One message; whether it was dead and its text is still kept. */
    public boolean replay(UUID messageId) {
        return replay(" and message_id = ?2", messageId) == 1;
    }

    /** Of several messages those that were dead and whose text is still kept; asked twice, the second time does nothing. */
    public List<Replayed> replay(Set<UUID> messageIds) {
        List<?> rows = entities.createNativeQuery(REPLAY + REPLAY_SEVERAL)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, messageIds.stream().map(UUID::toString).collect(joining(",", "{", "}")))
                .getResultList();
        tell(rows.size());
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Replayed((UUID) row[0], Optional.ofNullable((String) row[1])))
                .toList();
    }

    /** Those of a ministry that died of one reason; how many they were. */
    public int replay(Partner partner, String reason) {
        return replay(" and partner = ?2 and last_failure = ?3", partner.name(), reason);
    }

    private int replay(String which, Object... values) {
        var update = entities.createNativeQuery(REPLAY + which).setParameter(1, Timestamp.from(clock.instant()));
        for (int i = 0; i < values.length; i++) {
            update.setParameter(i + 2, values[i]);
        }
        int replayed = update.executeUpdate();
        tell(replayed);
        return replayed;
    }

    private void tell(int replayed) {
        LOG.log(Level.INFO, "{0} dead messages sent again", replayed);
        filled.fire(new OutboxFilled());
    }

    /**
     * A message that is sent again.
     *
     * @param application the number of the one that it is about, if it is about one
     */
    public record Replayed(UUID messageId, Optional<String> application) {}
}
