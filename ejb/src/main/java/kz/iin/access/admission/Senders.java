package kz.iin.access.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.iin.access.Sender;
import kz.iin.access.SenderCertificate;
import kz.iin.shared.Kept;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The registered senders. Read from the database again and again, so that a change needs no restart. */
@ApplicationScoped
public class Senders {

    @Inject
    private ReadSenders database;

    @Inject
    private Clock clock;

    /** So long may a change take to be seen. */
    @Inject
    @ConfigProperty(name = "iin.access.reload", defaultValue = "PT5S")
    private Duration reload;

    private Kept<KnownSenders> known;

    @PostConstruct
    void begin() {
        known = new Kept<>(clock, reload, () -> KnownSenders.of(database.all()));
    }

    public Optional<Sender> find(String id) {
        return known.value().find(id);
    }

    /** The certificates that senders sign with, of this serial number; whether they are believed now is asked elsewhere. */
    public List<X509Certificate> signingWith(BigInteger serial) {
        return known.value().byId().values().stream()
                .flatMap(sender -> sender.certificates().stream())
                .filter(certificate -> certificate.use() == SenderCertificate.Use.SIGNATURE)
                .map(SenderCertificate::certificate)
                .filter(certificate -> certificate.getSerialNumber().equals(serial))
                .toList();
    }

    Optional<Sender> withCertificate(X509Certificate certificate) {
        return known.value().withCertificate(certificate);
    }
}
