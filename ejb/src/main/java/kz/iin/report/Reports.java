package kz.iin.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.iin.application.FeedPlace;
import kz.iin.application.Page;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/**
 * The reports that were made, oldest first. Those of transactions that may still commit before others are held back, so a
 * reader who goes on from the last cursor misses none and sees none twice.
 */
@Stateless
public class Reports {

    private static final String FEED = "reports";

    private static final String ENTRY = """
            select id, kind, period_from, period_to, made_at, media_type, octet_length(content), encode(sha256, 'hex'),
                   cast(made_in as text) as place
            from report""";

    private static final String PAGE = ENTRY + """
            \s where made_in < pg_snapshot_xmin(pg_current_snapshot())
              and (made_in, id) > (cast(cast(?1 as text) as xid8), ?2)
            order by made_in, id limit ?3""";

    /** What the ministry fetched has arrived. */
    private static final String FETCHED = """
            update report_delivery set done_at = ?2
            where way = 'FETCH' and done_at is null and edition = (select edition from report where id = ?1)""";

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
    public Page<ReportEntry> page(Optional<String> after, int limit) {
        FeedPlace start = after.map(text -> FeedPlace.parse(FEED, text)).orElseGet(() -> FeedPlace.start(FEED));
        List<?> found = entities.createNativeQuery(PAGE)
                .setParameter(1, start.transaction())
                .setParameter(2, start.id())
                .setParameter(3, limit)
                .getResultList();
        List<Object[]> rows = found.stream().map(Object[].class::cast).toList();
        return new Page<>(rows.stream().map(Reports::entry).toList(), last(rows));
    }

    /** All forms of the report of that number. */
    public List<ReportEntry> ofNumber(String number) {
        List<?> found = entities.createNativeQuery(ENTRY + " where edition = ?1 order by id")
                .setParameter(1, number)
                .getResultList();
        return found.stream().map(Object[].class::cast).map(Reports::entry).toList();
    }

    /** @throws UnknownReport if there is none */
    public Report get(long id) {
        ReportEntry found = entry(id).orElseThrow(UnknownReport::new);
        Change asked = Change.between("report", null, Long.toString(id));
        audit.record(Act.of(Deed.EXPORTED_REPORT, caller.itself()).changing(List.of(asked)));
        entities.createNativeQuery(FETCHED)
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(clock.instant()))
                .executeUpdate();
        return new Report(found, content(id));
    }

    private Optional<ReportEntry> entry(long id) {
        List<?> found = entities.createNativeQuery(ENTRY + " where id = ?1")
                .setParameter(1, id)
                .getResultList();
        return found.stream().map(Object[].class::cast).map(Reports::entry).findFirst();
    }

    private byte[] content(long id) {
        return (byte[]) entities.createNativeQuery("select content from report where id = ?1")
                .setParameter(1, id)
                .getSingleResult();
    }

    private static Optional<String> last(List<Object[]> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(place(rows.get(rows.size() - 1)));
    }

    private static String place(Object[] row) {
        return new FeedPlace(FEED, (String) row[8], ((Number) row[0]).longValue()).toString();
    }

    private static ReportEntry entry(Object[] row) {
        return new ReportEntry(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Date) row[2]).toLocalDate(),
                ((Date) row[3]).toLocalDate(),
                ((Timestamp) row[4]).toInstant(),
                (String) row[5],
                ((Number) row[6]).longValue(),
                (String) row[7]);
    }
}
