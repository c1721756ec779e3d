package kz.iin.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * One server process. {@link #launch} returns at once, {@link #awaitReady} waits until everything given to it is deployed.
 * After {@link #kill} or {@link #close} the same setup may be launched again: it finds its transaction store in place.
 */
public final class WildFlyServer implements AutoCloseable {

    private final ServerSetup setup;
    private final List<Path> deployments;
    private final ChildProcess process;

    private WildFlyServer(ServerSetup setup, List<Path> deployments, ChildProcess process) {
        this.setup = setup;
        this.deployments = deployments;
        this.process = process;
    }

    public static WildFlyServer launch(ServerSetup setup, Path... deployments) {
        prepare(setup, List.of(deployments));
        ProcessBuilder command = new ProcessBuilder(commandLine(setup));
        command.environment().putAll(setup.environment());
        ChildProcess process = ChildProcess.start("WildFly", command, note(setup.baseDirectory()));
        return new WildFlyServer(setup, List.of(deployments), process);
    }

    public void awaitReady(Patience patience) {
        boolean settled = patience.sees(() -> !process.isAlive() || hasFailed() || isReady());
        if (!process.isAlive()) {
            throw new RunFailure("The server ended while starting:\n" + process.lastLines());
        }
        deployments.forEach(this::reportFailure);
        if (!settled) {
            throw new RunFailure("The server is not ready after " + patience.limit() + ":\n" + process.lastLines());
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + setup.ports().http());
    }

    /** Where TLS is switched on. */
    public URI secureAddress() {
        return URI.create("https://127.0.0.1:" + setup.ports().https());
    }

    /** Loopback only: {@code /health}, {@code /metrics}. */
    public URI management() {
        return URI.create("http://127.0.0.1:" + setup.ports().management());
    }

    public Path log() {
        return setup.baseDirectory().resolve("log/server.log");
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it as {@code kill -9} does. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }

    /** Where the number of its process stands. */
    static Path note(Path baseDirectory) {
        return baseDirectory.resolve("server.pid");
    }

    private static List<String> commandLine(ServerSetup setup) {
        return StandaloneCommandBuilder.of(setup.home())
                .setBaseDirectory(setup.baseDirectory())
                .setJavaOptions(setup.javaOptions())
                .addServerArgument(
                        "-Djboss.socket.binding.port-offset=" + setup.ports().offset())
                .build();
    }

    /** Configuration and deployments are made anew at each launch; data and log stay. */
    private static void prepare(ServerSetup setup, List<Path> deployments) {
        Path base = setup.baseDirectory();
        Path scanned = base.resolve("deployments");
        CopiedTree.delete(scanned);
        CopiedTree.copy(setup.home().resolve("standalone"), base);
        try {
            for (Path deployment : deployments) {
                Files.copy(deployment, scanned.resolve(deployment.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isReady() {
        return deployments.stream().allMatch(deployment -> Files.exists(marker(deployment, "deployed")))
                && answersReady();
    }

    private boolean hasFailed() {
        return deployments.stream().anyMatch(deployment -> Files.exists(marker(deployment, "failed")));
    }

    private void reportFailure(Path deployment) {
        Path failed = marker(deployment, "failed");
        if (Files.exists(failed)) {
            throw new RunFailure(deployment.getFileName() + " does not deploy: " + textOf(failed));
        }
    }

    private Path marker(Path deployment, String kind) {
        return setup.baseDirectory().resolve("deployments/" + deployment.getFileName() + "." + kind);
    }

    private boolean answersReady() {
        try {
            HttpURLConnection health = (HttpURLConnection)
                    management().resolve("/health/ready").toURL().openConnection();
            return health.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
