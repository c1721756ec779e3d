package kz.iin.application.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.registry.Operation;
import kz.iin.registry.Partner;

/** The questions without an answer, those of the nearest deadline first. A withdrawn application waits for nobody. */
@ApplicationScoped
public class ListUnanswered {

    private static final String DUE = """
            select application_number, deadline, partner, operation, tries, last_failure, dead_at is not null
            from unanswered_question
            where deadline <= ?1 and status <> 'WITHDRAWN'
            order by deadline, application_number, operation limit ?2""";

    @PersistenceContext
    private EntityManager entities;

    /** Of applications whose last day is that day or an earlier one. */
    public List<Unanswered> dueBy(LocalDate day, int most) {
        List<?> rows = entities.createNativeQuery(DUE)
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(row -> unanswered((Object[]) row)).toList();
    }

    private static Unanswered unanswered(Object[] row) {
        return new Unanswered(
                new ApplicationNumber((String) row[0]),
                ((Date) row[1]).toLocalDate(),
                Partner.valueOf((String) row[2]),
                Operation.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                Optional.ofNullable((String) row[5]),
                (Boolean) row[6]);
    }
}
