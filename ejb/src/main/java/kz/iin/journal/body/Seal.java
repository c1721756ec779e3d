package kz.iin.journal.body;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import kz.iin.keys.KeyRing;

/**
 * Encrypts bodies with AES-GCM. Each is bound to its row and its part: put elsewhere it does not open. The nonce is
 * random and stands before the ciphertext; a key is to be changed long before four thousand million bodies.
 */
public final class Seal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** To look for one among the providers takes as long as to encrypt a message of some kilobytes. */
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(this::newCipher);

    private final KeyRing keys;
    private final String keyName;
    private final SecureRandom chance;

    /** @param keyName the key to encrypt with; what was encrypted names its own */
    Seal(KeyRing keys, String keyName, SecureRandom chance) {
        this.keys = keys;
        this.keyName = keyName;
        this.chance = chance;
    }

    public SealedBody close(UUID row, Part part, Body body) {
        Packing packing = Packing.of(body);
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keyName, nonce, binding(row, part));
            byte[] content = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(packing.bytes().length));
            cipher.doFinal(packing.bytes(), 0, packing.bytes().length, content, NONCE_BYTES);
            return new SealedBody(body.mediaType(), packing.isPacked(), keyName, content);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("key " + keyName + " of the journal", unusable);
        }
    }

    /** @throws BrokenSeal if the body is not the one that was put there, or the key is another one */
    public Body open(UUID row, Part part, SealedBody sealed) {
        byte[] content = sealed.content();
        byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sealed.keyName(), nonce, binding(row, part));
            byte[] packed = cipher.doFinal(content, NONCE_BYTES, content.length - NONCE_BYTES);
            return new Body(sealed.isPacked() ? Packing.unpack(packed) : packed, sealed.mediaType());
        } catch (GeneralSecurityException broken) {
            throw new BrokenSeal(row, part, broken);
        }
    }

    private Cipher cipher(int mode, String key, byte[] nonce, byte[] binding) throws GeneralSecurityException {
        Cipher cipher = ciphers.get();
        cipher.init(mode, keys.secretKey(key), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(binding);
        return cipher;
    }

    private Cipher newCipher() {
        try {
            Optional<Provider> device = keys.device();
            return device.isPresent() ? Cipher.getInstance(CIPHER, device.get()) : Cipher.getInstance(CIPHER);
        } catch (GeneralSecurityException lacking) {
            throw new IllegalStateException("every Java platform has " + CIPHER + ", and a device must", lacking);
        }
    }

    private static byte[] binding(UUID row, Part part) {
        byte[] name = part.name().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(2 * Long.BYTES + name.length)
                .putLong(row.getMostSignificantBits())
                .putLong(row.getLeastSignificantBits())
                .put(name)
                .array();
    }
}
