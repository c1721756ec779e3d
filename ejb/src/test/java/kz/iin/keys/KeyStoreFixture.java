package kz.iin.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A key store filled by the JDK's own tool, as an operator fills it. */
final class KeyStoreFixture {

    static final String PASSWORD = "for-tests";
    static final String SIGNING = "signing-1";
    static final String SECRET = "journal-1";
    static final String INDEX = "journal-index-1";

    private KeyStoreFixture() {}

    static Path in(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        fill("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD);
        return store;
    }

    /** @param store how the tool is told which store it is */
    static void fill(String... store) throws IOException, InterruptedException {
        keytool(store, "-genkeypair", "-alias", SIGNING, "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=signing");
        keytool(store, "-genseckey", "-alias", SECRET, "-keyalg", "AES", "-keysize", "256");
        keytool(store, "-genseckey", "-alias", INDEX, "-keyalg", "HmacSHA256", "-keysize", "256");
    }

    static void run(Stream<String> command) throws IOException, InterruptedException {
        List<String> words = command.toList();
        if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException(words.get(0) + " failed");
        }
    }

    private static void keytool(String[] store, String... arguments) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        run(Stream.of(Stream.of(tool), Stream.of(arguments), Stream.of(store)).flatMap(part -> part));
    }
}
