package kz.iin.certificate.verify;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.iin.certificate.proof.StatusList;

/** The certificates that are no longer in force. */
@Stateless
public class OutOfForce {

    private static final String ANNULLED = """
            select c.number from certificate c join application a on a.id = c.application_id
            where a.status = 'ANNULLED' order by 1""";

    /** As {@code VerifyCertificate} has it: from the correction on, not only when the new one is made. */
    private static final String REPLACED = """
            select c.number from certificate c join application a on a.id = c.application_id
            where a.status <> 'ANNULLED' and exists (
                select 1 from correction
                where application_id = c.application_id and reason is not null and corrected_at >= c.issued_at)
            order by 1""";

    @PersistenceContext
    private EntityManager entities;

    public StatusList list() {
        return new StatusList(numbers(REPLACED), numbers(ANNULLED));
    }

    private List<String> numbers(String sql) {
        List<?> found = entities.createNativeQuery(sql).getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
