package kz.iin.access.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import kz.iin.keys.KeyRing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Encrypts the secrets of second factors with AES-GCM, each bound to its login: put beside another one it does not open. */
@ApplicationScoped
class SecretSeal {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private KeyRing ring;
    private String keyName;
    private SecureRandom chance;

    /** For the container's proxy. */
    protected SecretSeal() {}

    @Inject
    SecretSeal(
            KeyRing ring,
            @ConfigProperty(name = "iin.totp.key", defaultValue = "second-factor-1") String keyName,
            SecureRandom chance) {
        this.ring = ring;
        this.keyName = keyName;
        this.chance = chance;
    }

    /** A key that is missing is told when the server starts. */
    void look(@Observes Startup event) {
        ring.secretKey(keyName);
    }

    Sealed close(String login, byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        chance.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keyName, nonce, login);
            byte[] closed = cipher.doFinal(secret);
            return new Sealed(
                    ByteBuffer.allocate(NONCE_BYTES + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array(),
                    keyName);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("key " + keyName + " of the second factors", unusable);
        }
    }

    byte[] open(String login, Sealed sealed) {
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer content = ByteBuffer.wrap(sealed.content()).get(nonce);
        byte[] closed = new byte[content.remaining()];
        content.get(closed);
        try {
            return cipher(Cipher.DECRYPT_MODE, sealed.keyName(), nonce, login).doFinal(closed);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a second factor does not open: another key, or changed bytes", broken);
        }
    }

    private Cipher cipher(int mode, String key, byte[] nonce, String login) throws GeneralSecurityException {
        Optional<java.security.Provider> device = ring.device();
        Cipher cipher = device.isPresent() ? Cipher.getInstance(CIPHER, device.get()) : Cipher.getInstance(CIPHER);
        cipher.init(mode, ring.secretKey(key), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(login.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    /** Nonce and ciphertext, and the name of the key. */
    static final class Sealed {

        private final byte[] content;
        private final String keyName;

        Sealed(byte[] content, String keyName) {
            this.content = content;
            this.keyName = keyName;
        }

        /** Not to be changed. */
        byte[] content() {
            return content;
        }

        String keyName() {
            return keyName;
        }
    }
}
