package kz.iin.testca;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** A private key with its certificate and those of its issuers, the root last. */
public record Credential(PrivateKey key, List<X509Certificate> chain) {

    public Credential {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** A key store of the form PKCS#12 with this one entry; a GOST key is written as well as one of RSA. */
    public void writePkcs12(Path file, String alias, char[] password) throws IOException {
        try (OutputStream to = Files.newOutputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12", new BouncyCastleProvider());
            store.load(null, null);
            store.setKeyEntry(alias, key, null, chain.toArray(X509Certificate[]::new));
            store.store(to, password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key can't be stored", e);
        }
    }
}
