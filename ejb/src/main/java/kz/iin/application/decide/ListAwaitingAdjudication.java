package kz.iin.application.decide;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.Applications;
import kz.iin.application.Cursor;
import kz.iin.application.Dispute;
import kz.iin.application.Page;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;

/** The adjudicators' queue, oldest first: who may be somebody known, and formed numbers that are in dispute. */
@Stateless
public class ListAwaitingAdjudication {

    /** A candidate that was found when the data behind a number changed is no status of the application. */
    private static final String PAGE = """
            with awaiting (id) as (
                select id from application where status = 'ADJUDICATION'
                union select application_id from dispute where settled_at is null
                union select application_id from candidate c
                where data_version > 1 and not exists (select from verdict v where v.pair = current_pair(c))),
            shown as (
                select a.id, a.status, a.status_since, (
                    select count(*) from candidate c
                    where c.application_id = a.id and c.data_version = a.data_version
                      and not exists (select from verdict v where v.pair = current_pair(c))) as unjudged
                from awaiting join application a using (id)
                where a.status in ('ADJUDICATION', 'FORMED', 'ISSUED', 'HANDED_OVER')
                  and (a.status_since, a.id) > (?1, ?2))
            select id, unjudged from shown
            where status = 'ADJUDICATION' or unjudged > 0
               or exists (select from dispute d where d.application_id = shown.id and d.settled_at is null)
            order by status_since, id limit ?3""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Applications applications;

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
    public Page<AwaitingAdjudication> page(Optional<String> after, int limit) {
        Instant now = clock.instant();
        Cursor start = after.map(Cursor::parse).orElse(Cursor.START);
        List<?> rows = entities.createNativeQuery(PAGE)
                .setParameter(1, Timestamp.from(start.moment()))
                .setParameter(2, start.id())
                .setParameter(3, limit)
                .getResultList();
        List<AwaitingAdjudication> shown = rows.stream()
                .map(Object[].class::cast)
                .map(row -> entry(applications.get((Long) row[0]), ((Number) row[1]).longValue(), now))
                .toList();
        if (!shown.isEmpty()) {
            List<String> numbers =
                    shown.stream().map(one -> one.entry().number().value()).toList();
            audit.record(Act.of(Deed.LISTED_APPLICATIONS, caller.itself(), numbers));
        }
        return new Page<>(shown, next(rows, limit));
    }

    private Optional<String> next(List<?> rows, int limit) {
        if (rows.size() < limit) {
            return Optional.empty();
        }
        Application last = applications.get((Long) ((Object[]) rows.get(rows.size() - 1))[0]);
        return Optional.of(new Cursor(last.statusSince(), last.id()).toString());
    }

    private static AwaitingAdjudication entry(Application application, long unjudged, Instant now) {
        return new AwaitingAdjudication(
                new AwaitingDecision(
                        application.number(),
                        application.mission(),
                        application.statusSince(),
                        application.deadline().day(),
                        application.claimAt(now)),
                application.status(),
                unjudged,
                application.disputes().stream()
                        .filter(Dispute::isOpen)
                        .flatMap(dispute -> dispute.existingIin().stream())
                        .distinct()
                        .toList());
    }
}
