package kz.iin.registry.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.registry.Partner;

/**
 * The messages that a ministry has refused. Once the reason is gone they are sent again, under the same message id and with
 * the same bytes; the tries are counted anew. After {@code iin.journal.keep-bodies} their text is gone, and so is that chance.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class.getName());

    private static final String REPLAY =
            "update outbox set dead_at = null, tries = 0, due_at = ?1 where dead_at is not null and payload is not null";

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
        LOG.log(Level.INFO, "{0} dead messages sent again", replayed);
        filled.fire(new OutboxFilled());
        return replayed;
    }
}
