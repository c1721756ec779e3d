package kz.iin.journal.body;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import kz.iin.keys.KeyRing;
import kz.iin.number.Iin;

/**
 * Numbers as the journal keeps them: digests that nobody can compute, or try out, without the key. Rows written under an
 * earlier key are found as long as that key is named.
 */
public final class IinDigests {

    private static final String ALGORITHM = "HmacSHA256";

    private final KeyRing keys;
    private final List<String> keyNames;

    /** @param keyNames the key that is used, then those that were used before */
    IinDigests(KeyRing keys, List<String> keyNames) {
        this.keys = keys;
        this.keyNames = List.copyOf(keyNames);
    }

    public byte[][] toKeep(Collection<Iin> iins) {
        Mac mac = mac(keys.secretKey(keyNames.get(0)));
        return iins.stream().map(iin -> digest(mac, iin)).toArray(byte[][]::new);
    }

    public byte[][] toFind(Iin iin) {
        return keyNames.stream()
                .map(keys::secretKey)
                .map(key -> digest(mac(key), iin))
                .toArray(byte[][]::new);
    }

    private static byte[] digest(Mac mac, Iin iin) {
        return mac.doFinal(iin.value().getBytes(StandardCharsets.US_ASCII));
    }

    private Mac mac(SecretKey key) {
        try {
            Optional<Provider> device = keys.device();
            Mac mac = device.isPresent() ? Mac.getInstance(ALGORITHM, device.get()) : Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("key of the journal's index", unusable);
        }
    }
}
