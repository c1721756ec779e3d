package kz.iin.signature;

import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A certificate may be relied on when it is for signing, a path of certificates in force leads to trust, and none is revoked. */
public final class CheckCertificate implements CertificateCheck {

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    private final TrustedPaths paths;
    private final List<RevocationSource> sources;
    private final UnknownRevocation unknown;

    /** @param sources in the order of asking; the first that knows decides */
    public CheckCertificate(TrustedPaths paths, List<RevocationSource> sources, UnknownRevocation unknown) {
        this.paths = paths;
        this.sources = List.copyOf(sources);
        this.unknown = unknown;
    }

    @Override
    public Optional<Reason> objectionTo(X509Certificate certificate, Instant at) {
        List<X509Certificate> path = paths.pathOf(certificate);
        return usage(certificate)
                .or(() -> path.isEmpty() ? Optional.of(Reason.CERTIFICATE_NOT_TRUSTED) : Optional.empty())
                .or(() ->
                        path.stream().flatMap(one -> validity(one, at).stream()).findFirst())
                .or(() -> revocation(path, at));
    }

    private static Optional<Reason> usage(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        boolean signs = usage == null || usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
        return signs ? Optional.empty() : Optional.of(Reason.CERTIFICATE_NOT_FOR_SIGNING);
    }

    private static Optional<Reason> validity(X509Certificate certificate, Instant at) {
        try {
            certificate.checkValidity(Date.from(at));
            return Optional.empty();
        } catch (CertificateExpiredException e) {
            return Optional.of(Reason.CERTIFICATE_EXPIRED);
        } catch (CertificateNotYetValidException e) {
            return Optional.of(Reason.CERTIFICATE_NOT_YET_VALID);
        }
    }

    /** The anchor is trusted by configuration and is asked about nowhere. */
    private Optional<Reason> revocation(List<X509Certificate> path, Instant at) {
        List<RevocationStatus> known = IntStream.range(0, path.size() - 1)
                .mapToObj(i -> statusOf(path.get(i), path.get(i + 1), at))
                .toList();
        if (known.contains(RevocationStatus.REVOKED)) {
            return Optional.of(Reason.CERTIFICATE_REVOKED);
        }
        boolean refused = known.contains(RevocationStatus.UNKNOWN) && unknown == UnknownRevocation.REFUSED;
        return refused ? Optional.of(Reason.REVOCATION_UNKNOWN) : Optional.empty();
    }

    private RevocationStatus statusOf(X509Certificate certificate, X509Certificate issuer, Instant at) {
        return sources.stream()
                .map(source -> source.statusOf(certificate, issuer, at))
                .filter(status -> status != RevocationStatus.UNKNOWN)
                .findFirst()
                .orElse(RevocationStatus.UNKNOWN);
    }
}
