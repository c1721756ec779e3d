package kz.iin.access.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.shared.Sha256;

/** Makes certificates out of what was registered. One that is none must not keep the other senders out: it is told once. */
@ApplicationScoped
class ParseCertificate {

    private static final Logger LOG = Logger.getLogger(ParseCertificate.class.getName());

    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Optional<X509Certificate> parse(String sender, byte[] der) {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            return Optional.of((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der)));
        } catch (CertificateException unreadable) {
            tell(sender, HexFormat.of().formatHex(Sha256.of(der)));
            return Optional.empty();
        }
    }

    private void tell(String sender, String digest) {
        if (told.add(digest)) {
            LOG.log(Level.WARNING, "A certificate of sender {0} is none, SHA-256 {1}", new Object[] {sender, digest});
        }
    }
}
