package kz.iin.journal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import kz.iin.keys.KeyRing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys of the journal, by their names in the configuration. */
@ApplicationScoped
public class JournalKeys {

    private KeyRing ring;
    private String bodyKey;
    private List<String> indexKeys;

    /** For the container's proxy. */
    protected JournalKeys() {}

    @Inject
    public JournalKeys(
            KeyRing ring,
            @ConfigProperty(name = "iin.journal.key", defaultValue = "journal-1") String bodyKey,
            @ConfigProperty(name = "iin.journal.index-keys", defaultValue = "journal-index-1") List<String> indexKeys) {
        this.ring = ring;
        this.bodyKey = bodyKey;
        this.indexKeys = List.copyOf(indexKeys);
    }

    /** A key that is missing is told when the server starts. */
    void look(@Observes Startup event) {
        ring.secretKey(bodyKey);
        indexKeys.forEach(ring::secretKey);
    }

    public Seal seal(SecureRandom chance) {
        return new Seal(ring, bodyKey, chance);
    }

    public IinDigests digests() {
        return new IinDigests(ring, indexKeys);
    }
}
