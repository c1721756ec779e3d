package kz.iin.certificate.issue;

import java.time.Instant;

/**
 * A certificate as it was issued.
 *
 * @param sha256 digest of the PDF
 */
public record IssuedCertificate(String number, Instant issuedAt, byte[] sha256, byte[] pdf) {}
