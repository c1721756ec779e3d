package kz.iin.certificate.issue;

import java.time.Instant;

/** A certificate as it was issued. Not a record: its bytes are not copied, for they are many; they are not to be changed. */
public final class IssuedCertificate {

    private final String number;
    private final Instant issuedAt;
    private final byte[] sha256;
    private final byte[] pdf;

    public IssuedCertificate(String number, Instant issuedAt, byte[] sha256, byte[] pdf) {
        this.number = number;
        this.issuedAt = issuedAt;
        this.sha256 = sha256;
        this.pdf = pdf;
    }

    public String number() {
        return number;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** The digest of the PDF. */
    public byte[] sha256() {
        return sha256;
    }

    public byte[] pdf() {
        return pdf;
    }
}
