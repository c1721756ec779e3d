package kz.iin.application.registration;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.iin.application.Application;
import kz.iin.application.FeedPlace;
import kz.iin.application.Page;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumber;
import kz.iin.number.NumberChange;

/**
 * What happened to formed numbers, in a stable order, and for one number in the order in which it happened. Rows of
 * transactions that may still commit before others are held back, so a reader who goes on from the last cursor misses none
 * and sees none twice.
 */
@Stateless
public class ListChanges {

    private static final String FEED = "changes";

    /** A formation is the number's own row. As an id it has the number below zero: it comes before what happened later. */
    private static final long FORMED = -1_000_000_000_000L;

    private static final String PAGE = """
            select cast(place as text), id from (
                (select formed_in as place, cast(iin as bigint) + ?4 as id from formed_number
                where formed_in < pg_snapshot_xmin(pg_current_snapshot())
                  and (formed_in, iin) > (cast(cast(?1 as text) as xid8), ?5)
                order by formed_in, iin limit ?3)
                union all
                (select changed_in, id from number_change
                where changed_in < pg_snapshot_xmin(pg_current_snapshot())
                  and (changed_in, id) > (cast(cast(?1 as text) as xid8), ?2)
                order by changed_in, id limit ?3)) as change
            order by change.place, change.id limit ?3""";

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
                .setParameter(4, FORMED)
                .setParameter(5, lastNumber(start))
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

    /** After all numbers, where the formations of that transaction were told already. */
    private static String lastNumber(FeedPlace start) {
        return "%012d".formatted(start.id() < 0 ? start.id() - FORMED : -FORMED);
    }

    private List<Change> changes(List<FeedPlace> places) {
        List<Long> ids = places.stream().map(FeedPlace::id).toList();
        Map<Long, FormedNumber> formed = byId(
                "select n from FormedNumber n where n.iin in :ids",
                ids.stream()
                        .filter(id -> id < 0)
                        .map(id -> "%012d".formatted(id - FORMED))
                        .toList(),
                FormedNumber.class,
                number -> FORMED + Long.parseLong(number.iin().value()));
        Map<Long, NumberChange> later = byId(
                "select c from NumberChange c where c.id in :ids",
                ids.stream().filter(id -> id >= 0).toList(),
                NumberChange.class,
                NumberChange::id);
        Map<Long, Application> applications = applicationsOf(formed.values(), later.values());
        return ids.stream()
                .map(id ->
                        id < 0 ? Change.formed(formed.get(id), applications) : Change.of(later.get(id), applications))
                .toList();
    }

    private Map<Long, Application> applicationsOf(Collection<FormedNumber> formed, Collection<NumberChange> later) {
        List<Long> ids = Stream.concat(
                        formed.stream().map(FormedNumber::applicationId),
                        later.stream().map(NumberChange::applicationId))
                .distinct()
                .toList();
        return byId("select a from Application a where a.id in :ids", ids, Application.class, Application::id);
    }

    private <T> Map<Long, T> byId(String query, List<?> ids, Class<T> type, Function<T, Long> id) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(query, type)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(id, Function.identity()));
    }
}
