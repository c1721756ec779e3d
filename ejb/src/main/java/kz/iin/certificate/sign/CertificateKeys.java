package kz.iin.certificate.sign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeySuccession;
import kz.iin.keys.WatchedKeys;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys that certificates are or were signed with. */
@ApplicationScoped
public class CertificateKeys implements WatchedKeys {

    private KeySuccession keys;

    protected CertificateKeys() {}

    @Inject
    CertificateKeys(KeyRing ring, @ConfigProperty(name = "iin.certificate.key") Optional<List<String>> names) {
        keys = new KeySuccession(ring, names.orElse(List.of()));
    }

    @Override
    public String purpose() {
        return "certificates";
    }

    @Override
    public KeySuccession keys() {
        return keys;
    }
}
