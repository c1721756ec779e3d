package kz.iin.application.registration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.iin.application.Application;
import kz.iin.application.Page;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;
import kz.iin.number.FormedNumber;

/**
 * Formed numbers in a stable order. Rows of transactions that may still commit before others are held back, so a reader
 * who goes on from the last cursor misses none and sees none twice.
 */
@Stateless
public class ListFormedNumbers {

    private static final String PAGE = """
            select formed_in || '-' || iin, iin from formed_number
            where formed_in < pg_snapshot_xmin(pg_current_snapshot())
              and (formed_in, iin) > (cast(cast(?1 as text) as xid8), ?2)
            order by formed_in, iin limit ?3""";

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
    public Page<FormedEntry> page(Optional<String> after, int limit) {
        FeedCursor start = after.map(FeedCursor::parse).orElse(FeedCursor.START);
        List<?> found = entities.createNativeQuery(PAGE)
                .setParameter(1, start.transaction())
                .setParameter(2, start.iin())
                .setParameter(3, limit)
                .getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        List<FormedEntry> shown =
                entries(rows.stream().map(row -> (String) row[1]).toList());
        if (!shown.isEmpty()) {
            List<String> numbers =
                    shown.stream().map(entry -> entry.number().value()).toList();
            audit.record(Act.of(Deed.EXPORTED_NUMBERS, caller.itself(), numbers));
        }
        return new Page<>(shown, last(rows));
    }

    /** The cursor is given with every page that has entries: the feed never ends. */
    private static Optional<String> last(List<Object[]> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of((String) rows.get(rows.size() - 1)[0]);
    }

    private List<FormedEntry> entries(List<String> iins) {
        if (iins.isEmpty()) {
            return List.of();
        }
        Map<String, FormedNumber> numbers = entities.createQuery(
                        "select n from FormedNumber n where n.iin in :iins", FormedNumber.class)
                .setParameter("iins", iins)
                .getResultStream()
                .collect(Collectors.toMap(number -> number.iin().value(), Function.identity()));
        Map<Long, Application> applications = applicationsOf(numbers);
        return iins.stream()
                .map(numbers::get)
                .map(number -> entry(number, applications.get(number.applicationId())))
                .toList();
    }

    private Map<Long, Application> applicationsOf(Map<String, FormedNumber> numbers) {
        List<Long> ids =
                numbers.values().stream().map(FormedNumber::applicationId).toList();
        return entities.createQuery("select a from Application a where a.id in :ids", Application.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
    }

    private static FormedEntry entry(FormedNumber number, Application application) {
        return new FormedEntry(number.iin(), application.number(), number.formedAt(), application.keptPerson());
    }
}
