package kz.iin.certificate.issue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;

/** Gives out a certificate that was issued. */
@Stateless
public class FindCertificate {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Applications applications;

    /**
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws CertificateNotIssued when it has no certificate
     */
    public IssuedCertificate of(ApplicationNumber number) {
        Application application = applications.get(number);
        return entities.createQuery(
                        "select c from StoredCertificate c where c.applicationId = :id", StoredCertificate.class)
                .setParameter("id", application.id())
                .getResultStream()
                .findFirst()
                .orElseThrow(CertificateNotIssued::new)
                .issued();
    }
}
