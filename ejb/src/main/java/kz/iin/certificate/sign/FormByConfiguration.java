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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The form of a signature as the installation is configured. */
@ApplicationScoped
class FormByConfiguration {

    private SealForm form;

    protected FormByConfiguration() {}

    @Inject
    FormByConfiguration(
            @ConfigProperty(name = "iin.certificate.level", defaultValue = "B") SealLevel level,
            @ConfigProperty(name = "iin.certificate.tsa.url") Optional<URI> timeStamps,
            @ConfigProperty(name = "iin.certificate.authorities") Optional<Path> authorities,
            @ConfigProperty(name = "iin.certificate.fetch.timeout", defaultValue = "PT5S") Duration timeout) {
        List<X509Certificate> anchors =
                authorities.map(FormByConfiguration::read).orElse(List.of());
        form = new SealForm(level, timeStamps, anchors, timeout);
    }

    SealForm form() {
        return form;
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
