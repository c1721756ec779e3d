package kz.iin.certificate.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.iin.keys.KeyRing;
import kz.iin.keys.KeySuccession;
import kz.iin.keys.SigningKey;
import kz.iin.keys.WatchedKeys;
import kz.iin.shared.Sha256;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The keys that QR codes and the status list are or were signed with: ECDSA over P-256. */
@ApplicationScoped
public class ProofKeys implements WatchedKeys {

    /** Both numbers one after another, as COSE and JOSE want them (RFC 8152, 8.1). */
    static final String ALGORITHM = "SHA256withECDSAinP1363Format";

    private static final int FIELD_BITS = 256;
    private static final int ID_BYTES = 4;

    private KeySuccession keys;

    protected ProofKeys() {}

    @Inject
    public ProofKeys(KeyRing ring, @ConfigProperty(name = "iin.proof.key") Optional<List<String>> names) {
        this(new KeySuccession(ring, names.orElse(List.of())));
    }

    ProofKeys(KeySuccession keys) {
        this.keys = keys;
        keys.all().forEach(key -> publicKey(key));
    }

    @Override
    public String purpose() {
        return "QR codes";
    }

    @Override
    public KeySuccession keys() {
        return keys;
    }

    Optional<SigningKey> withId(byte[] id) {
        return keys.all().stream().filter(key -> Arrays.equals(idOf(key), id)).findFirst();
    }

    /** The beginning of the digest of the public key. */
    static byte[] idOf(SigningKey key) {
        return Arrays.copyOf(Sha256.of(publicKey(key).getEncoded()), ID_BYTES);
    }

    static ECPublicKey publicKey(SigningKey key) {
        PublicKey found = key.certificate().getPublicKey();
        if (found instanceof ECPublicKey curve
                && curve.getParams().getCurve().getField().getFieldSize() == FIELD_BITS) {
            return curve;
        }
        throw new IllegalStateException("iin.proof.key: not every key is one of the curve P-256");
    }
}
