package kz.iin.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.MinistrySwitches;
import kz.iin.run.Patience;
import kz.iin.run.Ports;
import kz.iin.run.RunDirectory;
import kz.iin.run.ServerSetup;
import kz.iin.run.StandIns;
import kz.iin.run.Started;
import kz.iin.run.WildFlyServer;

/** A server that may be killed, on a database whose commits reach the disk. */
final class MortalServer implements AutoCloseable {

    private static final Patience BOOT = Patience.ofSeconds(180);

    /** A message whose sender was killed is taken again soon; a call never lasts that long. */
    private static final Map<String, String> IMPATIENT =
            Map.of("IIN_OUTBOX_LEASE", "PT6S", "IIN_MINISTRY_TIMEOUT", "PT2S");

    private final Started started = new Started();
    private final Database database;
    private final StandIns ministries;
    private final ServerSetup setup;
    private final Path[] deployments;
    private WildFlyServer server;

    MortalServer(String name) throws Exception {
        this(name, Map.of());
    }

    /**
     * @param settings of the server, before all others
     * @param more what is deployed beside the EAR
     */
    MortalServer(String name, Map<String, String> settings, Path... more) throws Exception {
        deployments =
                Stream.concat(Stream.of(BuiltFiles.ear()), Stream.of(more)).toArray(Path[]::new);
        RunDirectory directory =
                started.start(() -> RunDirectory.claim(BuiltFiles.target().resolve(name)));
        database = started.start(() -> Database.empty(directory.postgres()));
        ministries = started.start(() -> StandIns.start(directory.path()));
        setup = ServerSetup.in(directory.server(), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(ministries.environment())
                .with(directory.keys().environment())
                .with(IMPATIENT)
                .with(settings)
                .withJavaOptions("-Xmx768m");
        launch();
        DemoData.load(database);
    }

    URI application() {
        return server.address().resolve("/iin/");
    }

    /** How the ministries behave. */
    MinistrySwitches ministries() {
        return ministries.switches();
    }

    /** All that the server has logged, before it was killed too. */
    String log() {
        try {
            return Files.readString(server.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void execute(String script) {
        database.execute(script);
    }

    /** Waits until the count is there. */
    void await(String countQuery, long expected) {
        if (!Patience.ofSeconds(120).sees(() -> count(countQuery) == expected)) {
            throw new IllegalStateException("never " + expected + ": " + countQuery);
        }
    }

    /** Kills the server as soon as the count is reached, while work is going on, and starts it again. */
    void killWhen(String countQuery, long reached) {
        if (!Patience.ofSeconds(120).sees(() -> count(countQuery) >= reached)) {
            throw new IllegalStateException("never reached: " + countQuery);
        }
        server.kill();
        launch();
    }

    /** For whoever wants to get in the server's way. */
    Connection connect() throws SQLException {
        return database.connect();
    }

    long count(String query) {
        return database.count(query);
    }

    /** The one value that the query returns. */
    String text(String query) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        started.close();
    }

    private void launch() {
        server = WildFlyServer.launch(setup, deployments);
        server.awaitReady(BOOT);
    }
}
