package kz.iin.bench;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import kz.iin.run.Database;
import kz.iin.run.GatewayKeys;
import kz.iin.run.Patience;
import kz.iin.run.Ports;
import kz.iin.run.RunDirectory;
import kz.iin.run.ServerKeys;
import kz.iin.run.ServerSetup;
import kz.iin.run.StandIns;
import kz.iin.run.Started;
import kz.iin.run.WildFlyServer;

/**
 * A database of its own, empty at the start and gone at the end, the ministries' stand-ins, and the servers that the benchmark
 * launches. The database writes as in production: a commit is on the disk.
 */
final class Site implements AutoCloseable {

    private static final Patience BOOT = Patience.ofSeconds(180);
    private static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private final Started started = new Started();
    private final Path directory;
    private final Database database;
    private final StandIns ministries;
    private final GatewayKeys gatewayKeys;
    private final ServerKeys serverKeys;
    private final ServerSetup setup;

    private Site(RunDirectory claimed) throws Exception {
        directory = claimed.path();
        database = started.start(() -> Database.emptyDurable(claimed.postgres()));
        ministries = started.start(() -> StandIns.start(directory));
        gatewayKeys = claimed.gateway();
        serverKeys = claimed.keys();
        setup = ServerSetup.in(claimed.server(), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(ministries.environment())
                .with(serverKeys.environment());
    }

    static Site open(RunDirectory claimed) throws Exception {
        Site site = new Site(claimed);
        for (Map.Entry<String, String> expected : DURABLE.entrySet()) {
            site.require(expected.getKey(), expected.getValue());
        }
        return site;
    }

    /** For files of the benchmark. */
    Path directory() {
        return directory;
    }

    Database database() {
        return database;
    }

    StandIns ministries() {
        return ministries;
    }

    GatewayKeys gatewayKeys() {
        return gatewayKeys;
    }

    ServerKeys serverKeys() {
        return serverKeys;
    }

    /** Where the application is; with a slash at the end. */
    URI application() {
        return root().resolve("iin/");
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + setup.ports().http() + "/");
    }

    /** Starts a server and waits until it is ready. */
    WildFlyServer boot(Map<String, String> environment, Path... deployments) throws Exception {
        ServerSetup all = setup.with(environment).withJavaOptions(moreJavaOptions());
        WildFlyServer server = started.start(() -> WildFlyServer.launch(all, deployments));
        server.awaitReady(BOOT);
        return server;
    }

    /** The number that the query counts. */
    int count(String query) {
        return Integer.parseInt(value(query));
    }

    @Override
    public void close() {
        started.close();
    }

    private void require(String setting, String value) {
        if (!value("SHOW " + setting).equals(value)) {
            throw new IllegalStateException("PostgreSQL must run with " + setting + " " + value);
        }
    }

    /** The one value that the query returns. */
    String value(String query) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For a profiler. */
    private static String[] moreJavaOptions() {
        return System.getProperty("iin.bench.server-options", "").strip().split(" +");
    }
}
