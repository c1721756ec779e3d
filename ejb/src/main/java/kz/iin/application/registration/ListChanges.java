package kz.iin.application.registration;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.iin.application.Application;
import kz.iin.application.FeedPlace;
import kz.iin.application.Page;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.NumberChange;

/**
 * What happened to formed numbers, in a stable order, and for one number in the order in which it happened. Rows of
 * transactions that may still commit before others are held back, so a reader who goes on from the last cursor misses none
 * and sees none twice.
 */
@Stateless
public class ListChanges {

    private static final String FEED = "changes";

    private static final String PAGE = """
            select cast(changed_in as text) as place, id from number_change
            where changed_in < pg_snapshot_xmin(pg_current_snapshot())
              and (changed_in, id) > (cast(cast(?1 as text) as xid8), ?2)
            order by changed_in, id limit ?3""";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @param after the cursor of the page before, or empty for the first page
     * @param limit how many entries at the most
     */
    public Page<Change> page(Optional<String> after, int limit) {
        FeedPlace start = after.map(text -> FeedPlace.parse(FEED, text)).orElseGet(() -> FeedPlace.start(FEED));
        List<?> rows = entities.createNativeQuery(PAGE)
                .setParameter(1, start.transaction())
                .setParameter(2, start.id())
                .setParameter(3, limit)
                .getResultList();
        List<FeedPlace> places = rows.stream().map(row -> place((Object[]) row)).toList();
        List<Change> shown = changes(places);
        if (!shown.isEmpty()) {
            List<String> numbers = shown.stream()
                    .map(change -> change.number().value())
                    .distinct()
                    .toList();
            audit.record(Act.of(Deed.EXPORTED_NUMBERS, caller.itself(), numbers));
        }
        return new Page<>(shown, last(places));
    }

    private static FeedPlace place(Object[] row) {
        return new FeedPlace(FEED, (String) row[0], ((Number) row[1]).longValue());
    }

    /** The cursor is given with every page that has entries: the feed never ends. */
    private static Optional<String> last(List<FeedPlace> places) {
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(places.get(places.size() - 1).toString());
    }

    private List<Change> changes(List<FeedPlace> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        Map<Long, NumberChange> changes = byId(
                "select c from NumberChange c where c.id in :ids",
                places.stream().map(FeedPlace::id).toList(),
                NumberChange.class,
                NumberChange::id);
        Map<Long, Application> applications = byId(
                "select a from Application a where a.id in :ids",
                changes.values().stream()
                        .map(NumberChange::applicationId)
                        .distinct()
                        .toList(),
                Application.class,
                Application::id);
        return places.stream()
                .map(place -> changes.get(place.id()))
                .map(change -> Change.of(change, applications.get(change.applicationId())))
                .toList();
    }

    private <T> Map<Long, T> byId(String query, List<Long> ids, Class<T> type, Function<T, Long> id) {
        return entities.createQuery(query, type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(id, Function.identity()));
    }
}
