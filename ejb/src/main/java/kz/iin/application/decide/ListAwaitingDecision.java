package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.Cursor;
import kz.iin.application.Page;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;

/** The operators' queue, oldest first. */
@Stateless
public class ListAwaitingDecision {

    private static final String PAGE = """
            select a from Application a
            where a.status = :status
              and (a.statusSince > :moment or (a.statusSince = :moment and a.id > :id))
            order by a.statusSince, a.id""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @param after the cursor of the page before, or empty for the first page
     * @param limit how many entries at the most
     */
    public Page<AwaitingDecision> page(Optional<String> after, int limit) {
        Instant now = clock.instant();
        Cursor start = after.map(Cursor::parse).orElse(Cursor.START);
        List<Application> found = entities.createQuery(PAGE, Application.class)
                .setParameter("status", ApplicationStatus.AWAITING_DECISION)
                .setParameter("moment", start.moment())
                .setParameter("id", start.id())
                .setMaxResults(limit)
                .getResultList();
        List<AwaitingDecision> shown =
                found.stream().map(application -> entry(application, now)).toList();
        if (!shown.isEmpty()) {
            List<String> numbers =
                    shown.stream().map(entry -> entry.number().value()).toList();
            audit.record(Act.of(Deed.LISTED_APPLICATIONS, caller.itself(), numbers));
        }
        return new Page<>(shown, next(found, limit));
    }

    private static Optional<String> next(List<Application> found, int limit) {
        if (found.size() < limit) {
            return Optional.empty();
        }
        Application last = found.get(found.size() - 1);
        return Optional.of(new Cursor(last.statusSince(), last.id()).toString());
    }

    private static AwaitingDecision entry(Application application, Instant now) {
        return new AwaitingDecision(
                application.number(),
                application.mission(),
                application.statusSince(),
                application.deadline().day(),
                application.claimAt(now));
    }
}
