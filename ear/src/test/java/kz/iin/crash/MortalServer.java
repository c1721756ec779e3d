package kz.iin.crash;

import java.net.URI;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
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
    private final ServerSetup setup;
    private WildFlyServer server;

    MortalServer(String name) throws Exception {
        RunDirectory directory =
                started.start(() -> RunDirectory.claim(BuiltFiles.target().resolve(name)));
        database = started.start(() -> Database.empty(directory.postgres()));
        StandIns ministries = started.start(() -> StandIns.start(directory.path()));
        setup = ServerSetup.in(directory.server(), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(ministries.environment())
                .with(directory.keys().environment())
                .with(IMPATIENT)
                .withJavaOptions("-Xmx768m");
        launch();
        DemoData.load(database);
    }

    URI application() {
        return server.address().resolve("/iin/");
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

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        started.close();
    }

    private void launch() {
        server = WildFlyServer.launch(setup, BuiltFiles.ear());
        server.awaitReady(BOOT);
    }
}
