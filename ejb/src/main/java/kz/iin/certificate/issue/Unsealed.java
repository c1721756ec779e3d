package kz.iin.certificate.issue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import kz.iin.certificate.SealPdf;

/** No key to sign with: the certificate is signed by hand. */
@ApplicationScoped
class Unsealed implements SealPdf {

    @Override
    public byte[] seal(byte[] pdf, Instant at) {
        return pdf;
    }
}
