package kz.iin.copy.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import kz.iin.keys.KeyRing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of the document copies, by its name in the configuration. */
@ApplicationScoped
public class CopyKeys {

    private KeyRing ring;
    private String key;

    /** For the container's proxy. */
    protected CopyKeys() {}

    @Inject
    public CopyKeys(KeyRing ring, @ConfigProperty(name = "iin.copies.key", defaultValue = "copies-1") String key) {
        this.ring = ring;
        this.key = key;
    }

    /** A key that is missing is told when the server starts. */
    void look(@Observes Startup event) {
        ring.secretKey(key);
    }

    public SealCopy seal(SecureRandom chance) {
        return new SealCopy(ring, key, chance);
    }
}
