package kz.iin.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.path.CertPath;
import org.bouncycastle.cert.path.CertPathValidation;
import org.bouncycastle.cert.path.validations.BasicConstraintsValidation;
import org.bouncycastle.cert.path.validations.KeyUsageValidation;
import org.bouncycastle.cert.path.validations.ParentCertIssuedValidation;

/**
 * From a certificate to an anchor of trust, by names, signatures, constraints and usage (RFC 5280, 6.1). Built once for each
 * certificate: of all this only time and revocation change, and they are asked elsewhere at every message.
 */
public final class TrustedPaths {

    private static final int LONGEST = 5;

    private final Set<X509Certificate> anchors;
    private final List<X509Certificate> issuers;
    private final Map<X509Certificate, List<X509Certificate>> found = new ConcurrentHashMap<>();

    public TrustedPaths(Collection<X509Certificate> anchors, Collection<X509Certificate> intermediates) {
        this.anchors = Set.copyOf(anchors);
        this.issuers = Stream.concat(anchors.stream(), intermediates.stream())
                .distinct()
                .toList();
    }

    /** @return the certificate first, the anchor last; empty when no path leads to an anchor */
    public List<X509Certificate> pathOf(X509Certificate certificate) {
        return found.computeIfAbsent(
                certificate, sought -> extended(List.of(sought)).orElse(List.of()));
    }

    private Optional<List<X509Certificate>> extended(List<X509Certificate> path) {
        X509Certificate last = path.get(path.size() - 1);
        if (anchors.contains(last)) {
            return Optional.of(path).filter(TrustedPaths::holds);
        }
        if (path.size() == LONGEST) {
            return Optional.empty();
        }
        return issuers.stream()
                .filter(issuer -> issuer.getSubjectX500Principal().equals(last.getIssuerX500Principal()))
                .filter(issuer -> !path.contains(issuer))
                .flatMap(issuer -> extended(and(path, issuer)).stream())
                .findFirst();
    }

    private static List<X509Certificate> and(List<X509Certificate> path, X509Certificate issuer) {
        List<X509Certificate> longer = new ArrayList<>(path);
        longer.add(issuer);
        return longer;
    }

    private static boolean holds(List<X509Certificate> path) {
        X509CertificateHolder[] holders =
                path.stream().map(TrustedPaths::holder).toArray(X509CertificateHolder[]::new);
        return new CertPath(holders)
                .validate(new CertPathValidation[] {
                    new ParentCertIssuedValidation(Verifiers.INSTANCE),
                    new BasicConstraintsValidation(),
                    new KeyUsageValidation()
                })
                .isValid();
    }

    static X509CertificateHolder holder(X509Certificate certificate) {
        try {
            return new X509CertificateHolder(SignBody.encoded(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
