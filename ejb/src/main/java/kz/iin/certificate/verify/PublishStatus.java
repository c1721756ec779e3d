package kz.iin.certificate.verify;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.proof.SignStatusList;
import kz.iin.certificate.proof.StatusList;

/** The signed list of the certificates that are no longer in force. */
@Stateless
public class PublishStatus {

    private static final String ANNULLED = """
        select c.number from certificate c join application a on a.id = c.application_id
        where a.status = 'ANNULLED' order by 1\
        """;

    /** As {@code VerifyCertificate} has it: from the correction on, not only when the new one is made. */
    private static final String REPLACED = """
        select c.number from certificate c join application a on a.id = c.application_id
        where a.status <> 'ANNULLED' and exists (
            select 1 from correction
            where application_id = c.application_id and reason is not null and corrected_at >= c.issued_at)
        order by 1\
        """;

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private SignStatusList sign;

    @Inject
    private Clock clock;

    /** Empty where no key is in force. */
    public Optional<String> current() {
        return sign.sign(new StatusList(numbers(REPLACED), numbers(ANNULLED)), clock.instant());
    }

    private List<String> numbers(String sql) {
        List<?> found = entities.createNativeQuery(sql).getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}
