package kz.iin.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A token of SoftHSM2, which lets no key out. Its tool and its library must be there; who lacks them fails. */
public final class TokenFixture {

    /** Where Debian puts it. */
    private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");

    private static final String PIN = "1234";

    private static final String TOKEN = """
            name = Tests
            library = %s
            slotListIndex = 0
            attributes(*, CKO_PRIVATE_KEY, *) = {
              CKA_SENSITIVE = true
              CKA_EXTRACTABLE = false
              CKA_SIGN = true
            }
            attributes(*, CKO_SECRET_KEY, *) = {
              CKA_SENSITIVE = true
              CKA_EXTRACTABLE = false
              CKA_ENCRYPT = true
              CKA_DECRYPT = true
              CKA_SIGN = true
              CKA_VERIFY = true
            }
            """;

    private static Path settings;

    private TokenFixture() {}

    /** A ring whose keys lie in the token of this process: the library looks for its tokens once, when it is loaded. */
    public static synchronized KeyRing ring() throws IOException, InterruptedException {
        if (settings == null) {
            settings = newToken(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "token"));
        }
        return new KeyRing(settings, "PKCS11", Optional.of(PIN), Optional.empty());
    }

    private static Path newToken(Path folder) throws IOException, InterruptedException {
        initialise(Files.createDirectory(folder.resolve("tokens")).toAbsolutePath());
        Path written = Files.writeString(folder.resolve("token.cfg"), TOKEN.formatted(LIBRARY));
        Stream<String> store = Stream.of("-keystore NONE -storetype PKCS11 -addprovider SunPKCS11".split(" "));
        Stream<String> opening = Stream.of("-providerArg", written.toString(), "-storepass", PIN);
        KeyStoreFixture.fill(Stream.concat(store, opening).toArray(String[]::new));
        return written;
    }

    private static void initialise(Path tokens) throws IOException, InterruptedException {
        Files.writeString(librarySettings(), """
                directories.tokendir = %s
                objectstore.backend = file
                log.level = ERROR
                """.formatted(tokens));
        KeyStoreFixture.run(Stream.of(
                "softhsm2-util", "--init-token", "--free", "--label", "tests", "--pin", PIN, "--so-pin", "for-tests"));
    }

    /** The library finds its settings by the environment of the process only. */
    private static Path librarySettings() {
        return Path.of(Optional.ofNullable(System.getenv("SOFTHSM2_CONF"))
                .orElseThrow(() -> new IllegalStateException("SOFTHSM2_CONF is not set; the build sets it")));
    }
}
