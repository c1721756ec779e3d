package kz.iin.access.administration;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kz.iin.shared.Sha256;

/**
 * A certificate by which a partner is believed.
 *
 * @param use TRANSPORT or SIGNATURE
 * @param owner whom it names
 * @param ends when its own time is over, or ours for it, whichever comes first
 */
public record PartnerCertificate(String use, String owner, Instant ends, String fingerprint) {

    static PartnerCertificate of(String use, byte[] content, Optional<Instant> until) {
        X509Certificate certificate = read(content)
                .orElseThrow(
                        () -> new IllegalStateException("sender_certificate holds something else than a certificate"));
        Instant own = certificate.getNotAfter().toInstant();
        return new PartnerCertificate(
                use,
                certificate.getSubjectX500Principal().getName(),
                until.filter(own::isAfter).orElse(own),
                fingerprint(certificate));
    }

    /** What was pasted or uploaded, if it is one certificate. */
    public static Optional<X509Certificate> read(String pem) {
        return read(pem.strip().getBytes(StandardCharsets.UTF_8));
    }

    /** Whom it names and the beginning of its digest: what a second administrator compares. */
    public static String inWords(String pem) {
        return read(pem)
                .map(certificate -> certificate.getSubjectX500Principal().getName() + ", " + fingerprint(certificate))
                .orElse("");
    }

    static String fingerprint(String pem) {
        return read(pem).map(PartnerCertificate::fingerprint).orElse("");
    }

    private static Optional<X509Certificate> read(byte[] content) {
        try {
            return Optional.of((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(content)));
        } catch (CertificateException none) {
            return Optional.empty();
        }
    }

    /** The beginning is enough to compare by eye. */
    private static String fingerprint(X509Certificate certificate) {
        try {
            return HexFormat.ofDelimiter(":").formatHex(Sha256.of(certificate.getEncoded()), 0, 8);
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException("a certificate that was read can be written", impossible);
        }
    }
}
