package kz.iin.application.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.Actors;
import kz.iin.application.Application;
import kz.iin.application.Cursor;
import kz.iin.application.Page;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;

/** Lists applications, the latest first. A page costs the same however deep it lies, and nothing is counted. */
@Stateless
public class ListApplications {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Missions missions;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param after the cursor of an earlier page; empty for the first one */
    public Page<ApplicationEntry> list(Viewer viewer, ApplicationFilter filter, Optional<String> after, int limit) {
        if (!viewer.seesAny()) {
            return new Page<>(List.of(), Optional.empty());
        }
        List<Application> found = query(conditions(viewer, filter, after))
                .setMaxResults(limit + 1)
                .getResultList();
        List<Application> shown = found.subList(0, Math.min(limit, found.size()));
        Optional<String> next = found.size() > limit ? Optional.of(cursorOf(shown.get(limit - 1))) : Optional.empty();
        if (!shown.isEmpty()) {
            audit.record(Act.of(
                    Deed.LISTED_APPLICATIONS,
                    viewer.actor(actors),
                    shown.stream().map(entry -> entry.number().value()).toList()));
        }
        return new Page<>(entries(shown), next);
    }

    private static Conditions conditions(Viewer viewer, ApplicationFilter filter, Optional<String> after) {
        Conditions conditions = new Conditions()
                .and("a.status = :status", "status", filter.status())
                .and("a.number = :number", "number", filter.wholeNumber())
                .and("a.id = :sequence", "sequence", filter.sequence());
        if (!viewer.seesEveryMission()) {
            conditions.and("a.mission = :mission", "mission", viewer.mission());
        }
        after.map(Cursor::parse)
                .ifPresent(cursor -> conditions
                        .and("a.registeredAt <= :moment", "moment", cursor.moment())
                        .and("(a.registeredAt < :moment or a.id < :id)", "id", cursor.id()));
        return conditions;
    }

    private TypedQuery<Application> query(Conditions conditions) {
        TypedQuery<Application> query = entities.createQuery(
                "select a from Application a" + conditions.where() + " order by a.registeredAt desc, a.id desc",
                Application.class);
        conditions.fill(query);
        return query;
    }

    private List<ApplicationEntry> entries(List<Application> applications) {
        Map<String, Mission> byCode = missions.byCode();
        Instant now = clock.instant();
        return applications.stream()
                .map(application -> ApplicationEntry.of(application, byCode.get(application.mission()), now))
                .toList();
    }

    private static String cursorOf(Application last) {
        return new Cursor(last.registeredAt(), last.id()).toString();
    }
}
