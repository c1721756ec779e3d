package kz.iin.certificate.issue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.Applications;

/** Gives out the certificate that is in force. */
@Stateless
public class FindCertificate {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Applications applications;

    /**
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws CertificateNotIssued when it has no certificate
     * @throws kz.iin.application.DataDestroyed when its file is gone
     */
    public IssuedCertificate of(ApplicationNumber number) {
        return applications
                .get(number)
                .certificateNumber()
                .map(inForce -> entities.find(StoredCertificate.class, inForce))
                .orElseThrow(() -> new CertificateNotIssued(number))
                .issued();
    }
}
