package kz.iin.application.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The store of changes of calendars after which terms are to be reckoned anew. Each is done twice: at once, and when no node can
 * have the former calendar any more, for what was registered by it in between.
 */
@ApplicationScoped
public class Recounts {

    /** A registration that had the former calendar is committed by then. */
    private static final Duration UNTIL_COMMITTED = Duration.ofMinutes(2);

    private static final String ORDER = "insert into term_recount (kept_in, first_day, ready_at) values (?1, ?2, ?3)";

    private static final String CLAIM = """
            select id, kept_in, first_day, after_id from term_recount
            where done_at is null and ready_at <= ?1 order by id limit 1 for update skip locked""";

    private static final String GO_ON = "update term_recount set after_id = ?2, moved = moved + ?3 where id = ?1";

    private static final String END = "update term_recount set moved = moved + ?2, done_at = ?3 where id = ?1";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "iin.reference.reload", defaultValue = "PT1M")
    private Duration reload;

    /** In the transaction that changes the calendar. */
    public void order(CalendarChange change) {
        Instant now = clock.instant();
        List.of(now, now.plus(reload).plus(UNTIL_COMMITTED))
                .forEach(ready -> entities.createNativeQuery(ORDER)
                        .setParameter(1, change.place())
                        .setParameter(2, Date.valueOf(change.firstDay()))
                        .setParameter(3, Timestamp.from(ready))
                        .executeUpdate());
    }

    /** One that is ready, for this transaction alone. */
    Optional<Recount> claim(Instant at) {
        List<?> rows = entities.createNativeQuery(CLAIM)
                .setParameter(1, Timestamp.from(at))
                .getResultList();
        return rows.stream().findFirst().map(row -> recount((Object[]) row));
    }

    void goOn(Recount recount, long after, int moved) {
        entities.createNativeQuery(GO_ON)
                .setParameter(1, recount.id())
                .setParameter(2, after)
                .setParameter(3, moved)
                .executeUpdate();
    }

    void end(Recount recount, int moved, Instant at) {
        entities.createNativeQuery(END)
                .setParameter(1, recount.id())
                .setParameter(2, moved)
                .setParameter(3, Timestamp.from(at))
                .executeUpdate();
    }

    private static Recount recount(Object[] row) {
        return new Recount(
                ((Number) row[0]).longValue(),
                new CalendarChange((String) row[1], ((Date) row[2]).toLocalDate()),
                ((Number) row[3]).longValue());
    }

    /**
     * One pass over the terms that a change touches.
     *
     * @param after the id of the application with which the last batch ended
     */
    record Recount(long id, CalendarChange change, long after) {}
}
