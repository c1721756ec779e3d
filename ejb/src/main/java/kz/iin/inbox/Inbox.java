package kz.iin.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of messages and the answers to them. */
@ApplicationScoped
class Inbox {

    @PersistenceContext
    private EntityManager entities;

    /** @throws MessageIdReused if the id stands for other content */
    Optional<byte[]> answerTo(IncomingMessage message) {
        List<?> rows = entities.createNativeQuery(
                        "select digest, answer from inbox where sender = ?1 and message_id = ?2")
                .setParameter(1, message.key().sender())
                .setParameter(2, message.key().messageId())
                .getResultList();
        return rows.stream().findFirst().map(row -> answer((Object[]) row, message));
    }

    /** The database keeps that a message is stored once. */
    void add(IncomingMessage message, byte[] answer, Instant at) {
        entities.createNativeQuery("""
            insert into inbox (sender, message_id, digest, received_at, answer)
            values (?1, ?2, ?3, ?4, ?5)\
            """)
                .setParameter(1, message.key().sender())
                .setParameter(2, message.key().messageId())
                .setParameter(3, message.digest())
                .setParameter(4, Timestamp.from(at))
                .setParameter(5, answer)
                .executeUpdate();
    }

    int removeBefore(Instant moment) {
        return entities.createNativeQuery("delete from inbox where received_at < ?1")
                .setParameter(1, Timestamp.from(moment))
                .executeUpdate();
    }

    private static byte[] answer(Object[] row, IncomingMessage message) {
        if (!message.digest().equals(row[0])) {
            throw new MessageIdReused();
        }
        return (byte[]) row[1];
    }
}
