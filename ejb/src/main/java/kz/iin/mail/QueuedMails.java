package kz.iin.mail;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store of mail that is to be sent. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class QueuedMails {

    private static final String ADD = """
            insert into queued_mail (event, recipient, subject, body, created_at, due_at) values (?1, ?2, ?3, ?4, ?5, ?5)
            on conflict (event) do nothing returning id""";
    private static final String CLAIM = """
            update queued_mail set due_at = ?1, tries = tries + 1
            where id = (select id from queued_mail where sent_at is null and given_up_at is null and due_at <= ?2
                        order by due_at, id limit 1 for update skip locked)
            returning id, event, recipient, subject, body, tries""";
    private static final String SENT = """
            update queued_mail set sent_at = ?1, recipient = null, subject = null, body = null, last_failure = null
            where id = ?2 and sent_at is null and given_up_at is null returning id""";
    private static final String POSTPONED = """
            update queued_mail set last_failure = ?1, due_at = ?2
            where id = ?3 and sent_at is null and given_up_at is null returning id""";
    private static final String GIVEN_UP = """
            update queued_mail set last_failure = ?1, given_up_at = ?2, recipient = null, subject = null, body = null
            where id = ?3 and sent_at is null and given_up_at is null returning id""";
    private static final String STATE =
            "select due_at, sent_at, given_up_at, last_failure from queued_mail where event = ?1";
    private static final String REDIRECTED = """
            update queued_mail set recipient = ?1
            where event = ?2 and sent_at is null and given_up_at is null returning id""";
    private static final String CANCELLED = """
            update queued_mail set last_failure = 'cancelled', given_up_at = ?1, recipient = null, subject = null, body = null
            where event = ?2 and sent_at is null and given_up_at is null returning id""";

    @PersistenceContext
    private EntityManager entities;

    /** For the container. */
    public QueuedMails() {}

    QueuedMails(EntityManager entities) {
        this.entities = entities;
    }

    /** Within the transaction of the change that causes it. One that is there already stays. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(Mail mail, Instant at) {
        rows(ADD, mail.event(), mail.recipient(), mail.subject(), mail.text(), Timestamp.from(at));
    }

    /** The one that is due longest, for one try; it falls due again when the lease ends. */
    public Optional<Claimed> claim(Instant at, Duration lease) {
        return rows(CLAIM, Timestamp.from(at.plus(lease)), Timestamp.from(at)).stream()
                .findFirst()
                .map(row -> claimed((Object[]) row));
    }

    public void close(long id, Instant at) {
        rows(SENT, Timestamp.from(at), id);
    }

    public void postpone(long id, String failure, Instant until) {
        rows(POSTPONED, failure, Timestamp.from(until), id);
    }

    public void giveUp(long id, String failure, Instant at) {
        rows(GIVEN_UP, failure, Timestamp.from(at), id);
    }

    /** Empty if none of that event was ever queued. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Optional<MailState> state(String event) {
        return rows(STATE, event).stream().findFirst().map(row -> state((Object[]) row));
    }

    /** Within the transaction of the change after which nobody is to be told. One that has gone has gone. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void cancel(String event, Instant at) {
        rows(CANCELLED, Timestamp.from(at), event);
    }

    /** Within the transaction of the change that tells another address. What has not gone goes there. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void redirect(String event, String recipient) {
        rows(REDIRECTED, recipient, event);
    }

    private static MailState state(Object[] row) {
        return new MailState(
                moment(row[0]).orElseThrow(), moment(row[1]), moment(row[2]), Optional.ofNullable((String) row[3]));
    }

    private static Optional<Instant> moment(Object told) {
        return Optional.ofNullable((Timestamp) told).map(Timestamp::toInstant);
    }

    private static Claimed claimed(Object[] row) {
        Mail mail = new Mail((String) row[1], (String) row[2], (String) row[3], (String) row[4]);
        return new Claimed(((Number) row[0]).longValue(), mail, ((Number) row[5]).intValue());
    }

    private List<?> rows(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.getResultList();
    }
}
