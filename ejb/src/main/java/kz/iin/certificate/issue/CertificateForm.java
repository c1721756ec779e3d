package kz.iin.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.iin.certificate.CertificateTemplate;
import kz.iin.certificate.print.Stationery;

/** The form of all certificates. Reading fonts and setting the specimen takes a second: who needs it first does it. */
@ApplicationScoped
public class CertificateForm {

    @Inject
    private Stationery stationery;

    private CertificateTemplate template;

    public synchronized CertificateTemplate template() {
        if (template == null) {
            template = new CertificateTemplate(stationery);
        }
        return template;
    }
}
