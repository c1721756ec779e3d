package kz.iin.notification.applicant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ReplyAddress;
import kz.iin.application.reading.Mission;
import kz.iin.application.reading.Missions;
import kz.iin.copy.sealing.BrokenCopy;
import kz.iin.mail.QueueMail;

/**
 * Queues the letters. The receipt goes with the address that was just given; a result is looked for, so that nothing that leads
 * to one need know of it, and is marked as told in the transaction that queues the letter.
 */
@Stateless
public class TellApplicants {

    private static final Logger LOG = Logger.getLogger(TellApplicants.class.getName());

    /** A result that is older is none to be told: mail was switched on, or repaired, long after it. */
    private static final Duration NEWS = Duration.ofDays(3);

    private static final int BATCH = 20;

    /** Not while somebody holds something against the number: it is not handed over then. */
    private static final String UNTOLD = """
            select r.application_id, a.number, a.status, a.mission from reply_address r
            join application a on a.id = r.application_id
            where r.told_at is null and a.status in ('ISSUED', 'REFUSED') and a.status_since > ?1
                and not exists (select from dispute d where d.application_id = a.id and d.settled_at is null)
            order by r.application_id limit ?2 for update of r skip locked""";

    private static final String TOLD = "update reply_address set told_at = ?1 where application_id = ?2";
    private static final String GROUNDS =
            "select ground from refusal_ground where application_id = ?1 order by ground desc";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ReplyAddresses addresses;

    @Inject
    private Missions missions;

    @Inject
    private QueueMail mail;

    @Inject
    private Clock clock;

    /** Whether there is a mail server at all. */
    public boolean isSending() {
        return mail.isSending();
    }

    /** With the address, within the transaction that keeps it. */
    public void receipt(Application application, ReplyAddress to) {
        if (isSending()) {
            Mission mission = missions.byCode().get(application.mission());
            mail.queue(new WriteLetter(application.number(), mission, to)
                    .receipt(application.deadline().day()));
        }
    }

    /** @return whether there may be more */
    public boolean tellResults() {
        Instant now = clock.instant();
        List<?> untold = query(UNTOLD, Timestamp.from(now.minus(NEWS)), BATCH).getResultList();
        Map<String, Mission> known = untold.isEmpty() ? Map.of() : missions.byCode();
        untold.forEach(row -> tell((Object[]) row, known, now));
        return untold.size() == BATCH;
    }

    private void tell(Object[] row, Map<String, Mission> known, Instant now) {
        long id = ((Number) row[0]).longValue();
        address(id, (String) row[1]).ifPresent(to -> {
            WriteLetter letter =
                    new WriteLetter(new ApplicationNumber((String) row[1]), known.get((String) row[3]), to);
            mail.queue("REFUSED".equals(row[2]) ? letter.refused(grounds(id)) : letter.ready());
        });
        query(TOLD, Timestamp.from(now), id).executeUpdate();
    }

    /** One that does not open must not keep all others waiting. */
    private Optional<ReplyAddress> address(long id, String number) {
        try {
            return addresses.of(id);
        } catch (BrokenCopy broken) {
            LOG.log(Level.SEVERE, "The address for mail of application {0} does not open: not told", number);
            return Optional.empty();
        }
    }

    private List<String> grounds(long id) {
        List<?> grounds = query(GROUNDS, id).getResultList();
        return grounds.stream().map(String.class::cast).toList();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
