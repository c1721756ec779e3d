package kz.iin.certificate;

/** What lets the paper be checked: the text that its QR code carries. */
@FunctionalInterface
public interface ProveCertificate {

    /** Short enough to be scanned from a code of 28 mm. */
    String qrText(CertificateContent content);
}
