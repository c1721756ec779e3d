package kz.iin.access.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import kz.iin.access.Sender;
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

    Optional<Sender> withCertificate(X509Certificate certificate) {
        return known.value().withCertificate(certificate);
    }
}
