package kz.iin.journal.body;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collection;
import java.util.List;
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
        SecretKey key = keys.secretKey(keyNames.get(0));
        return iins.stream().map(iin -> digest(key, iin)).toArray(byte[][]::new);
    }

    public byte[][] toFind(Iin iin) {
        return keyNames.stream()
                .map(keys::secretKey)
                .map(key -> digest(key, iin))
                .toArray(byte[][]::new);
    }

    private static byte[] digest(SecretKey key, Iin iin) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(iin.value().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("key of the journal's index", unusable);
        }
    }
}
