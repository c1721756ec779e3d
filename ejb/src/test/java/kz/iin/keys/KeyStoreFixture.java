package kz.iin.keys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A key store filled by the JDK's own tool, as an operator fills it. */
public final class KeyStoreFixture {

    public static final String PASSWORD = "for-tests";
    public static final String SIGNING = "signing-1";
    public static final String SIGNING_BY_CURVE = "signing-ec-1";
    public static final String SECRET = "journal-1";
    public static final String INDEX = "journal-index-1";

    private KeyStoreFixture() {}

    public static Path in(Path folder) throws IOException, InterruptedException {
        Path store = folder.resolve("keys.p12");
        fill("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD);
        return store;
    }

    public static KeyRing ringIn(Path folder) throws IOException, InterruptedException {
        return new KeyRing(in(folder), "PKCS12", Optional.of(PASSWORD), Optional.empty());
    }

    /** @param store how the tool is told which store it is */
    static void fill(String... store) throws IOException, InterruptedException {
        keytool(store, "-genkeypair", "-alias", SIGNING, "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=signing");
        keytool(
                store,
                "-genkeypair",
                "-alias",
                SIGNING_BY_CURVE,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=curve");
        keytool(store, "-genseckey", "-alias", SECRET, "-keyalg", "AES", "-keysize", "256");
        keytool(store, "-genseckey", "-alias", INDEX, "-keyalg", "HmacSHA256", "-keysize", "256");
    }

    /** A key for signing that is in force from a moment on, for a number of days. */
    public static void addKey(Path store, String name, String from, int days, String... more)
            throws IOException, InterruptedException {
        String[] opening = {"-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD};
        Stream<String> key = Stream.of("-genkeypair", "-alias", name, "-dname", "CN=" + name, "-keyalg", "EC");
        Stream<String> validity =
                Stream.of("-groupname", "secp256r1", "-startdate", from, "-validity", Integer.toString(days));
        keytool(
                opening,
                Stream.of(key, validity, Stream.of(more)).flatMap(part -> part).toArray(String[]::new));
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
