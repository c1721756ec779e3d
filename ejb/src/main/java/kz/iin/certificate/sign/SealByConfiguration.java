package kz.iin.certificate.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.iin.certificate.SealPdf;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Signs as the installation is configured; where no key is named, a file stays as it was printed. */
@ApplicationScoped
class SealByConfiguration implements SealPdf {

    private SealPdf seal;

    protected SealByConfiguration() {}

    @Inject
    SealByConfiguration(
            CertificateKeys keys,
            @ConfigProperty(name = "iin.certificate.level", defaultValue = "B") SealLevel level,
            @ConfigProperty(name = "iin.certificate.tsa.url") Optional<URI> timeStamps,
            @ConfigProperty(name = "iin.certificate.authorities") Optional<Path> authorities,
            @ConfigProperty(name = "iin.certificate.fetch.timeout", defaultValue = "PT5S") Duration timeout) {
        List<X509Certificate> anchors =
                authorities.map(SealByConfiguration::read).orElse(List.of());
        SealForm form = new SealForm(level, timeStamps, anchors, timeout);
        seal = keys.keys().all().isEmpty() ? (pdf, at) -> pdf : new SignPdf(keys.keys(), form);
    }

    @Override
    public byte[] seal(byte[] pdf, Instant at) {
        return seal.seal(pdf, at);
    }

    private static List<X509Certificate> read(Path file) {
        try (InputStream pem = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException unreadable) {
            throw new IllegalStateException("iin.certificate.authorities: no certificates in " + file, unreadable);
        }
    }
}
