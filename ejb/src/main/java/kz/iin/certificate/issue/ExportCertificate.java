package kz.iin.certificate.issue;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.ApplicationNumber;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Caller;
import kz.iin.audit.Deed;

/** Gives a certificate to the system of a ministry, and takes down that it leaves the house. */
@Stateless
public class ExportCertificate {

    @Inject
    private FindCertificate certificates;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /**
     * @throws kz.iin.application.UnknownApplication when there is no such application
     * @throws CertificateNotIssued when it has no certificate
     * @throws kz.iin.application.DataDestroyed when its file is gone
     */
    public IssuedCertificate of(ApplicationNumber number) {
        IssuedCertificate certificate = certificates.of(number);
        audit.record(Act.of(Deed.EXPORTED_CERTIFICATE, caller.itself(), number.value()));
        return certificate;
    }
}
