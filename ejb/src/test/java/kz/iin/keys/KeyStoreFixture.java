package kz.iin.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A key store made by the JDK's own tool, as an operator makes it. */
final class KeyStoreFixture {

    static final String PASSWORD = "for-tests";
    static final String SIGNING = "signing-1";
    static final String SECRET = "journal-1";

    private KeyStoreFixture() {}

    static Path in(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        keytool(store, "-genkeypair", "-alias", SIGNING, "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=signing");
        keytool(store, "-genseckey", "-alias", SECRET, "-keyalg", "AES", "-keysize", "256");
        return store;
    }

    private static void keytool(Path store, String... arguments) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        List<String> command = Stream.concat(
                        Stream.of(tool),
                        Stream.concat(
                                Stream.of(arguments),
                                Stream.of(
                                        "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD)))
                .toList();
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("keytool failed");
        }
    }
}
