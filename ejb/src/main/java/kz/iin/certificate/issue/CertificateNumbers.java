package kz.iin.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Locale;

/** Numbers of certificates: the mission, the year, a sequence. */
@ApplicationScoped
class CertificateNumbers {

    @PersistenceContext
    private EntityManager entities;

    String next(String mission, LocalDate on) {
        Object sequence = entities.createNativeQuery("select nextval('certificate_number_seq')")
                .getSingleResult();
        return String.format(Locale.ROOT, "%s-%04d-%08d", mission, on.getYear(), ((Number) sequence).longValue());
    }
}
