package kz.iin.desk;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.iin.certificate.verify.Finding;
import kz.iin.certificate.verify.Seal;

/**
 * The certificate in force, and what becomes of it when somebody verifies it.
 *
 * @param seal empty where certificates are not signed
 * @param signerEnded whether the signer's certificate is over by now
 */
public record InspectedCertificate(
        String number, Instant issuedAt, Finding finding, Optional<Seal> seal, boolean signerEnded) {

    public InspectedCertificate {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issuedAt, "issuedAt");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(seal, "seal");
    }
}
