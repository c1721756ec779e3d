package kz.iin.copy.sealing;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import kz.iin.keys.KeyRing;

/**
 * Encrypts files with AES-GCM, piece by piece. Each piece is its random nonce, then the ciphertext; a key is to be changed
 * long before four thousand million pieces.
 */
public final class SealCopy {

    /** So much of a file is in one piece; the last one is shorter. */
    public static final int PIECE = 256 * 1024;

    /** So much longer is a sealed piece. */
    static final int SEAL = 28;

    public static final int SEALED_PIECE = PIECE + SEAL;

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** To look for one among the providers takes longer than to encrypt a small file. */
    private final ThreadLocal<Cipher> ciphers = ThreadLocal.withInitial(this::newCipher);

    private final KeyRing keys;
    private final String keyName;
    private final SecureRandom chance;

    /** @param keyName the key to encrypt with; what was encrypted names its own */
    SealCopy(KeyRing keys, String keyName, SecureRandom chance) {
        this.keys = keys;
        this.keyName = keyName;
        this.chance = chance;
    }

    public SealedCopy close(Place place, byte[] file) {
        int pieces = (file.length + PIECE - 1) / PIECE;
        byte[] content = new byte[file.length + pieces * SEAL];
        try {
            for (int piece = 0; piece < pieces; piece++) {
                close(place.binding(piece), file, piece, content);
            }
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("key " + keyName + " of the copies", unusable);
        }
        return new SealedCopy(keyName, content);
    }

    private void close(byte[] binding, byte[] file, int piece, byte[] content) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        int from = piece * PIECE;
        int to = piece * SEALED_PIECE;
        System.arraycopy(nonce, 0, content, to, NONCE_BYTES);
        Cipher cipher = ciphers.get();
        cipher.init(Cipher.ENCRYPT_MODE, keys.secretKey(keyName), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(binding);
        cipher.doFinal(file, from, Math.min(PIECE, file.length - from), content, to + NONCE_BYTES);
    }

    /**
     * @param key the one that the file names
     * @throws BrokenCopy if the piece is not the one that was put there, or the key is another one
     */
    public byte[] open(Place place, String key, int piece, byte[] sealed) {
        if (sealed.length <= SEAL) {
            throw new BrokenCopy(place, null);
        }
        try {
            Cipher cipher = ciphers.get();
            cipher.init(
                    Cipher.DECRYPT_MODE, keys.secretKey(key), new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE_BYTES));
            cipher.updateAAD(place.binding(piece));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException broken) {
            throw new BrokenCopy(place, broken);
        }
    }

    private Cipher newCipher() {
        try {
            Optional<Provider> device = keys.device();
            return device.isPresent() ? Cipher.getInstance(CIPHER, device.get()) : Cipher.getInstance(CIPHER);
        } catch (GeneralSecurityException lacking) {
            throw new IllegalStateException("every Java platform has " + CIPHER + ", and a device must", lacking);
        }
    }
}
