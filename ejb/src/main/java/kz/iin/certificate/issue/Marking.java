package kz.iin.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;
import kz.iin.certificate.CertificateContent;
import kz.iin.certificate.CertificatePage;
import kz.iin.certificate.Marks;
import kz.iin.certificate.ProveCertificate;
import kz.iin.certificate.SealPdf;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts on the page of a certificate what proves it. */
@ApplicationScoped
public class Marking {

    @Inject
    private ProveCertificate prove;

    @Inject
    private SealPdf seal;

    @Inject
    @ConfigProperty(name = "iin.verify.address", defaultValue = "http://127.0.0.1:8080/iin/verify/")
    private String address;

    public CertificatePage original(CertificateContent content) {
        return page(content, OptionalInt.empty());
    }

    /** @param number which copy it is: a copy says so */
    public CertificatePage copy(CertificateContent content, int number) {
        return page(content, OptionalInt.of(number));
    }

    private CertificatePage page(CertificateContent content, OptionalInt copy) {
        return new CertificatePage(content, new Marks(prove.qrText(content), address, seal.signer(), copy));
    }
}
