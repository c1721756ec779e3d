package kz.iin.journal.body;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStore.SecretKeyEntry;
import java.util.Optional;
import javax.crypto.KeyGenerator;
import kz.iin.keys.KeyRing;

/** A key ring with the keys of two years. */
public final class JournalFixture {

    static final String OF_LAST_YEAR = "journal-1";
    static final String OF_THIS_YEAR = "journal-2";
    static final String INDEX_OF_LAST_YEAR = "journal-index-1";
    static final String INDEX_OF_THIS_YEAR = "journal-index-2";

    public static final String PASSWORD = "for-tests";

    private JournalFixture() {}

    public static KeyRing ring(Path folder) throws Exception {
        Path store = store(folder);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        add(keys, OF_LAST_YEAR, "AES");
        add(keys, OF_THIS_YEAR, "AES");
        add(keys, INDEX_OF_LAST_YEAR, "HmacSHA256");
        add(keys, INDEX_OF_THIS_YEAR, "HmacSHA256");
        try (OutputStream content = Files.newOutputStream(store)) {
            keys.store(content, PASSWORD.toCharArray());
        }
        return new KeyRing(store, "PKCS12", Optional.of(PASSWORD), Optional.empty());
    }

    public static Path store(Path folder) {
        return folder.resolve("journal.p12");
    }

    private static void add(KeyStore keys, String name, String algorithm) throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance(algorithm);
        generator.init(256);
        keys.setEntry(
                name, new SecretKeyEntry(generator.generateKey()), new PasswordProtection(PASSWORD.toCharArray()));
    }
}
