package kz.iin.keys;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.util.Optional;
import kz.iin.signature.GostKeys;

/**
 * Where the key store is and how it is opened.
 *
 * @param path the file; for PKCS11 the configuration file of the device's library
 * @param type PKCS12 or PKCS11
 * @param provider whose implementation opens it; the platform's if empty
 */
record KeyStoreLocation(Path path, String type, Optional<String> provider) {

    private static final String PKCS11 = "PKCS11";
    private static final String PKCS11_PROVIDER = "SunPKCS11";

    KeyStore open(char[] password) {
        if (!Files.isReadable(path)) {
            throw new IllegalStateException("key store " + path + ": no file that can be read");
        }
        try {
            return isDevice() ? device(password) : file(password);
        } catch (IOException | GeneralSecurityException refused) {
            throw new IllegalStateException(
                    "key store " + path + " of type " + type + " does not open: wrong password or wrong type", refused);
        }
    }

    /** Whose keys never leave it: whoever computes with them asks the store's own provider. */
    boolean isDevice() {
        return PKCS11.equals(type);
    }

    /** A key of the kinds that only the gateway has; a device holds none. */
    Optional<PrivateKey> gostKey(String name, char[] password) throws IOException {
        return isDevice() ? Optional.empty() : new GostKeys(Files.readAllBytes(path)).find(name, password);
    }

    private KeyStore file(char[] password) throws IOException, GeneralSecurityException {
        KeyStore store = provider.isEmpty()
                ? KeyStore.getInstance(type)
                : KeyStore.getInstance(type, registered(provider.get()));
        try (InputStream content = Files.newInputStream(path)) {
            store.load(content, password);
        }
        return store;
    }

    private KeyStore device(char[] pin) throws IOException, GeneralSecurityException {
        Provider library = registered(provider.orElse(PKCS11_PROVIDER)).configure(path.toString());
        KeyStore store = KeyStore.getInstance(type, library);
        store.load(null, pin);
        return store;
    }

    private Provider registered(String name) {
        Provider found = Security.getProvider(name);
        if (found == null) {
            throw new IllegalStateException("key store " + path + ": no security provider " + name);
        }
        return found;
    }
}
