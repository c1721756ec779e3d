package kz.iin.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands out keys by their names in the key store. Whoever writes something with a key writes the key's name beside it, so
 * that a newer key can take its place and the old one still reads what it wrote.
 *
 * <p>A missing key is a fault of the installation: {@link IllegalStateException}, naming store and key.
 */
@ApplicationScoped
public class KeyRing {

    private static final Logger LOG = Logger.getLogger(KeyRing.class.getName());

    private final Map<String, Key> keys = new ConcurrentHashMap<>();
    private KeyStoreLocation location;
    private char[] password;
    private KeyStore store;

    /** For the container's proxy. */
    protected KeyRing() {}

    @Inject
    public KeyRing(
            @ConfigProperty(name = "iin.keystore.path") Path path,
            @ConfigProperty(name = "iin.keystore.type", defaultValue = "PKCS12") String type,
            @ConfigProperty(name = "iin.keystore.password") Optional<String> password,
            @ConfigProperty(name = "iin.keystore.provider") Optional<String> provider) {
        this.location = new KeyStoreLocation(path, type, provider);
        this.password = password.orElse("").toCharArray();
        this.store = location.open(this.password);
    }

    /** Makes the ring when the server starts: a key store that does not open is told then, not at the first message. */
    void tell(@Observes Startup event) {
        LOG.log(Level.INFO, "Key store {0} of type {1} opened", new Object[] {location.path(), location.type()});
    }

    public SigningKey signingKey(String name) {
        if (!(key(name) instanceof PrivateKey key)) {
            throw unusable(name, "no private key");
        }
        return new SigningKey(key, chain(name));
    }

    /** For encryption and keyed digests. */
    public SecretKey secretKey(String name) {
        if (!(key(name) instanceof SecretKey key)) {
            throw unusable(name, "no secret key");
        }
        return key;
    }

    /**
     * Who computes with the keys where they lie in a device, which they never leave; empty when anybody may. It stands in no
     * list of the virtual machine, so a key is used by it and not by search.
     */
    public Optional<Provider> device() {
        return location.isDevice() ? Optional.of(store.getProvider()) : Optional.empty();
    }

    /**
     * Signs where the key lies.
     *
     * @param algorithm as the platform names it: {@code SHA256withECDSA}
     */
    public byte[] sign(SigningKey by, String algorithm, byte[] content) {
        try {
            Signature signature = device().isPresent()
                    ? Signature.getInstance(algorithm, device().get())
                    : Signature.getInstance(algorithm);
            signature.initSign(by.key());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException(
                    "a key in " + location.path() + " does not sign with " + algorithm, refused);
        }
    }

    private Key key(String name) {
        return keys.computeIfAbsent(name, this::read);
    }

    private Key read(String name) {
        try {
            return Optional.ofNullable(keyOf(name)).orElseThrow(() -> unusable(name, "not there"));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("key " + name + " in " + location.path() + ": unreadable", unreadable);
        }
    }

    /** The platform opens a file with keys of any kind, but reads none of GOST. */
    private Key keyOf(String name) throws IOException, GeneralSecurityException {
        try {
            return store.getKey(name, password);
        } catch (UnrecoverableKeyException unknown) {
            return location.gostKey(name, password).orElseThrow(() -> unknown);
        }
    }

    private List<X509Certificate> chain(String name) {
        try {
            Certificate[] chain = store.getCertificateChain(name);
            return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("key " + name + " in " + location.path() + ": no chain", unreadable);
        }
    }

    private IllegalStateException unusable(String name, String reason) {
        return new IllegalStateException("key " + name + " in " + location.path() + ": " + reason);
    }
}
