package kz.iin.certificate.issue;

import kz.iin.application.ApplicationNumber;
import kz.iin.shared.DomainException;

/** There is no certificate of this application, or none yet. */
public class CertificateNotIssued extends DomainException {

    public CertificateNotIssued(ApplicationNumber number) {
        super(
                "CERTIFICATE_NOT_ISSUED",
                "applicationNumber",
                "an application whose certificate is issued, not " + number,
                number);
    }
}
