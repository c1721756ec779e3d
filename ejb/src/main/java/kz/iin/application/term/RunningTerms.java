package kz.iin.application.term;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Term;

/** The store of terms that run: of applications without a result, whose end has not come. */
@ApplicationScoped
class RunningTerms {

    private static final String AWAITED = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::isResultAwaited)
            .map(ApplicationStatus::name)
            .collect(joining("', '", "'", "'"));

    /**
     * Days before the last one are over already, or were reckoned with: only a change up to the last day moves it. A day earlier,
     * for the last day there and in Astana may be two.
     */
    private static final String TOUCHED = """
            select id, number, mission, registered_at, deadline, amber_at, red_at, due_at from application
            where status in (%s) and first_issued_at is null and due_at > ?1
                and deadline >= cast(?2 as date) - 1 and id > ?3
                and (?4 = 'KAZ' or mission = ?4 or mission in (select code from mission where country = ?4))
            order by id limit ?5""".formatted(AWAITED);

    private static final String MOVE = """
            update application set deadline = ?2, amber_at = ?3, red_at = ?4, due_at = ?5
            where id = ?1 and due_at = ?6 and first_issued_at is null and status in (%s)""".formatted(AWAITED);

    /** What was said too early is said again when its time comes. */
    private static final String UNSAY = """
            delete from deadline_alert where application_id = ?1 and cast(?5 as timestamptz) < case urgency
                when 'AMBER' then cast(?2 as timestamptz) when 'RED' then cast(?3 as timestamptz)
                else cast(?4 as timestamptz) end""";

    @PersistenceContext
    private EntityManager entities;

    /** So many at most of those that a change of a calendar may move, beginning after that id. */
    List<RunningTerm> touched(CalendarChange change, Instant at, long after, int most) {
        List<?> rows = entities.createNativeQuery(TOUCHED)
                .setParameter(1, Timestamp.from(at))
                .setParameter(2, Date.valueOf(change.firstDay()))
                .setParameter(3, after)
                .setParameter(4, change.place())
                .setParameter(5, most)
                .getResultList();
        return rows.stream().map(row -> running((Object[]) row)).toList();
    }

    /** Whether it was still running, and as it was read. */
    boolean move(RunningTerm running, Term term, Instant at) {
        int moved = entities.createNativeQuery(MOVE)
                .setParameter(1, running.id())
                .setParameter(2, Date.valueOf(term.deadline().day()))
                .setParameter(3, Timestamp.from(term.amberAt()))
                .setParameter(4, Timestamp.from(term.redAt()))
                .setParameter(5, Timestamp.from(term.endsAt()))
                .setParameter(6, Timestamp.from(running.stored().endsAt()))
                .executeUpdate();
        entities.createNativeQuery(UNSAY)
                .setParameter(1, running.id())
                .setParameter(2, Timestamp.from(term.amberAt()))
                .setParameter(3, Timestamp.from(term.redAt()))
                .setParameter(4, Timestamp.from(term.endsAt()))
                .setParameter(5, Timestamp.from(at))
                .executeUpdate();
        return moved == 1;
    }

    private static RunningTerm running(Object[] row) {
        return new RunningTerm(
                ((Number) row[0]).longValue(),
                new ApplicationNumber((String) row[1]),
                (String) row[2],
                moment(row[3]),
                new Term(new Deadline(((Date) row[4]).toLocalDate()), moment(row[5]), moment(row[6]), moment(row[7])));
    }

    private static Instant moment(Object column) {
        return ((Timestamp) column).toInstant();
    }
}
