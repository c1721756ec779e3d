package kz.iin.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;

/** Where the build has put its products; found from where this class was compiled to, so that an IDE needs no setting. */
public final class BuiltFiles {

    private BuiltFiles() {}

    /** The build directory of the module {@code ear}. */
    public static Path target() {
        try {
            return Path.of(BuiltFiles.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path ear() {
        return existing(target().resolve("iin.ear"));
    }

    /** The assembled WildFly. */
    public static Path serverHome() {
        return unpacked("server", "wildfly");
    }

    /** The provider of OpenID Connect, as it was unpacked. */
    public static Path keycloakHome() {
        return unpacked("keycloak", "keycloak");
    }

    /** The one folder that bears the name and some version. */
    private static Path unpacked(String folder, String name) {
        Path parent = existing(target().resolve(folder));
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(parent, name + "-*")) {
            Iterator<Path> home = homes.iterator();
            return home.hasNext() ? home.next() : existing(parent.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(Path path) {
        if (Files.notExists(path)) {
            throw new RunFailure(path + " is missing: build it with `mvn package`");
        }
        return path;
    }
}
