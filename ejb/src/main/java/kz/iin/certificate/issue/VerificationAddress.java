package kz.iin.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.ProveCertificate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Leads any reader of codes to the page that verifies certificates. Behind the {@code #}, so that the number is in no log. */
@ApplicationScoped
class VerificationAddress implements ProveCertificate {

    private String address;

    protected VerificationAddress() {}

    @Inject
    VerificationAddress(
            @ConfigProperty(name = "iin.verify.address", defaultValue = "http://127.0.0.1:8080/iin/verify/")
                    String address) {
        this.address = address;
    }

    @Override
    public String qrText(CertificateContent content) {
        return address + "#" + content.certificateNumber();
    }
}
