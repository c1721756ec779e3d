package kz.iin.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A provider of OpenID Connect as authorities run one: Keycloak's own server, without TLS, on the loopback interface. What it
 * stores ends with it.
 */
public final class Keycloak implements AutoCloseable {

    private static final Patience BUILD = Patience.ofSeconds(120);

    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory"
                    + "=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED");

    private final URI realm;
    private final ChildProcess process;

    private Keycloak(URI realm, ChildProcess process) {
        this.realm = realm;
        this.process = process;
    }

    /**
     * Starts it with one realm; returns before it answers.
     *
     * @param realm the file that describes it, named for it; what stands in it as a variable is taken from the environment
     */
    public static Keycloak launch(Path directory, int port, Path realm, Map<String, String> environment) {
        Path home = BuiltFiles.keycloakHome();
        buildOnce(home, directory);
        give(realm, home.resolve("data/import"));
        ProcessBuilder command = command(
                home,
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname-strict=false",
                "--cache=local");
        command.environment().putAll(environment);
        String name = realm.getFileName().toString().replace(".json", "");
        return new Keycloak(
                URI.create("http://127.0.0.1:" + port + "/realms/" + name),
                ChildProcess.start("Keycloak", command, directory.resolve("keycloak.pid")));
    }

    public void awaitReady(Patience patience) {
        if (!patience.sees(() -> !process.isAlive() || answers()) || !process.isAlive()) {
            throw new RunFailure("Keycloak does not answer:\n" + process.lastLines());
        }
    }

    /** What the server is told as its provider. */
    public URI realm() {
        return realm;
    }

    @Override
    public void close() {
        process.close();
    }

    /** It puts itself together for its kind of store, once. */
    private static void buildOnce(Path home, Path directory) {
        Path built = home.resolve("built");
        if (Files.exists(built)) {
            return;
        }
        ChildProcess build = ChildProcess.start(
                "Keycloak", command(home, "build", "--db=dev-mem"), directory.resolve("keycloak.pid"));
        if (!BUILD.sees(() -> !build.isAlive())) {
            build.kill();
            throw new RunFailure("Keycloak is not built:\n" + build.lastLines());
        }
        write(built);
    }

    private static ProcessBuilder command(Path home, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(OPTIONS);
        line.add("-Dkc.home.dir=" + home);
        line.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        line.add("-cp");
        line.add(home.resolve("lib/quarkus-run.jar").toString());
        line.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        line.addAll(List.of(arguments));
        return new ProcessBuilder(line).directory(home.toFile());
    }

    private static void give(Path realm, Path folder) {
        try {
            CopiedTree.delete(folder);
            Files.createDirectories(folder);
            // its own rule: <realm>-realm.json
            String name = realm.getFileName().toString().replace(".json", "-realm.json");
            Files.copy(realm, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path marker) {
        try {
            Files.createFile(marker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection known = (HttpURLConnection) URI.create(realm + "/.well-known/openid-configuration")
                    .toURL()
                    .openConnection();
            return known.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
