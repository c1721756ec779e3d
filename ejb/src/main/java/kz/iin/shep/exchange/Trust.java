package kz.iin.shep.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.iin.signature.CertificateCheck;
import kz.iin.signature.CheckCertificate;
import kz.iin.signature.Freshness;
import kz.iin.signature.HttpFetch;
import kz.iin.signature.Reason;
import kz.iin.signature.RevocationLists;
import kz.iin.signature.StatusResponders;
import kz.iin.signature.TrustedPaths;
import kz.iin.signature.UnknownRevocation;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which certificates are relied on: those that lead to an authority of the configured file, and are not revoked. */
@ApplicationScoped
public class Trust implements CertificateCheck {

    private static final int LARGEST_LIST = 64 * 1024 * 1024;
    private static final Duration RETRY = Duration.ofMinutes(1);

    private CertificateCheck check;

    protected Trust() {}

    @Inject
    Trust(
            @ConfigProperty(name = "iin.signature.authorities") Optional<Path> authorities,
            @ConfigProperty(name = "iin.signature.revocation.unknown", defaultValue = "REFUSED")
                    UnknownRevocation unknown,
            @ConfigProperty(name = "iin.signature.fetch.timeout", defaultValue = "PT5S") Duration timeout,
            @ConfigProperty(name = "iin.signature.freshness", defaultValue = "PT12H") Duration longest) {
        Freshness freshness = new Freshness(longest, RETRY);
        HttpFetch fetch = new HttpFetch(timeout, LARGEST_LIST);
        check = new CheckCertificate(
                paths(authorities.map(Trust::read).orElse(List.of())),
                List.of(
                        new RevocationLists(fetch, freshness),
                        new StatusResponders(fetch, freshness, new SecureRandom())),
                unknown);
    }

    @Override
    public Optional<Reason> objectionTo(X509Certificate certificate, Instant at) {
        return check.objectionTo(certificate, at);
    }

    /** Who issued itself is an anchor of trust; the others lead to one. */
    private static TrustedPaths paths(List<X509Certificate> authorities) {
        Map<Boolean, List<X509Certificate>> parts = authorities.stream()
                .collect(Collectors.partitioningBy(
                        authority -> authority.getSubjectX500Principal().equals(authority.getIssuerX500Principal())));
        return new TrustedPaths(parts.get(true), parts.get(false));
    }

    private static List<X509Certificate> read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException unreadable) {
            throw new IllegalStateException("iin.signature.authorities: no certificates in " + file, unreadable);
        }
    }
}
