package kz.iin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Which certificate each sheet of security paper bears: one sheet for a certificate, one certificate for a sheet. */
@ApplicationScoped
public class SecurityPapers {

    @PersistenceContext
    private EntityManager entities;

    /** Of two who take the same sheet at the same moment the second waits for the first. */
    public boolean bears(SecurityPaper paper, String certificate) {
        entities.createNativeQuery(
                        "insert into security_paper (serial, certificate) values (?1, ?2) on conflict do nothing")
                .setParameter(1, paper.serial())
                .setParameter(2, certificate)
                .executeUpdate();
        return of(certificate).filter(paper::equals).isPresent();
    }

    /** The sheet of a certificate, as soon as it is printed or handed over. */
    public Optional<SecurityPaper> of(String certificate) {
        List<?> serials = entities.createNativeQuery("select serial from security_paper where certificate = ?1")
                .setParameter(1, certificate)
                .getResultList();
        return serials.stream()
                .map(serial -> new SecurityPaper((String) serial))
                .findFirst();
    }
}
