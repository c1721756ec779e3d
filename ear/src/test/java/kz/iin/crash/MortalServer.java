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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.journal.Direction;
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
import kz.iin.standin.control.Switches;
import kz.iin.standin.shep.GatewayStandIn;

/** A server that may be killed, and wiretaps on all that it is sent and sends. */
final class MortalServer implements AutoCloseable {

    private static final Patience BOOT = Patience.ofSeconds(180);

    /** A message whose sender was killed is taken again soon; a call never lasts that long. */
    private static final Map<String, String> IMPATIENT =
            Map.of("IIN_OUTBOX_LEASE", "PT6S", "IIN_MINISTRY_TIMEOUT", "PT2S");

    /** It lives for a minute: the compiler that optimizes most would be finished when it is killed. */
    private static final String[] SHORT_LIVED = {"-Xmx768m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"};

    private final Started started = new Started();
    private final Database database;
    private final StandIns ministries;
    private final GatewayStandIn gateway;
    private final Map<String, Wiretap> outgoing = new HashMap<>();
    private final Wiretap incoming;
    private final ServerSetup setup;
    private final Path[] deployments;
    private WildFlyServer server;

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
        gateway = started.start(() -> GatewayStandIn.start(directory.gateway()));
        setup = ServerSetup.in(directory.server(), Ports.anyFree(new SecureRandom()))
                .with(database.environment())
                .with(tapped(ministries.environment()))
                .with(tapped(gateway.environment()))
                .with(directory.keys().environment())
                .with(IMPATIENT)
                .with(settings)
                .withJavaOptions(SHORT_LIVED);
        launch();
        incoming = started.start(() -> Wiretap.on(server.address()));
        DemoData.load(database);
        directory.gateway().register(database);
        gateway.carry(ministries.behindTheGateway(), application().resolve("ws/shep/async/v10"));
    }

    /** The server itself, without a wiretap. */
    URI address() {
        return server.address();
    }

    URI application() {
        return incoming.address().resolve("/iin/");
    }

    /** What the application was sent. */
    List<Passed> received() {
        return incoming.passed();
    }

    /** What arrived at the ministries and at the gateway, but not what the gateway carried on. */
    List<Passed> sent() {
        return outgoing.values().stream().flatMap(tap -> tap.passed().stream()).toList();
    }

    /**
     * The line to somebody who is called.
     *
     * @param variable which tells the server the address
     */
    Wiretap lineTo(String variable) {
        return outgoing.get(variable);
    }

    /** How the ministries behave. */
    MinistrySwitches ministries() {
        return ministries.switches();
    }

    /** How the gateway behaves, where it lies between the server and a ministry. */
    Switches gateway() {
        return gateway.switches();
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

    /** Kills the server as soon as the count is reached, while work is going on. */
    void killWhen(String countQuery, long reached) {
        if (!Patience.ofSeconds(120).sees(() -> count(countQuery) >= reached)) {
            throw new IllegalStateException("never reached: " + countQuery);
        }
        server.kill();
    }

    /** Starts it, again after it was killed. */
    void launch() {
        server = WildFlyServer.launch(setup, deployments);
        server.awaitReady(BOOT);
    }

    /** For whoever wants to get in the server's way. */
    Connection connect() throws SQLException {
        return database.connect();
    }

    /** What the journal says of that direction. */
    List<Passed> journal(Direction direction) {
        String query = "select encode(request_digest, 'hex'), encode(answer_digest, 'hex') from journal_message"
                + " where request_digest is not null and direction = '" + direction + "'";
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<Passed> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(new Passed(row.getString(1), Optional.ofNullable(row.getString(2))));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    long count(String query) {
        return database.count(query);
    }

    /** The one value that the query returns. */
    String text(String query) {
        return database.text(query);
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        started.close();
    }

    /** The same addresses, each through a wiretap. */
    private Map<String, String> tapped(Map<String, String> addresses) throws Exception {
        Map<String, String> tapped = new HashMap<>();
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            Wiretap tap = started.start(() -> Wiretap.on(URI.create(address.getValue())));
            outgoing.put(address.getKey(), tap);
            tapped.put(address.getKey(), tap.address().toString());
        }
        return tapped;
    }
}
