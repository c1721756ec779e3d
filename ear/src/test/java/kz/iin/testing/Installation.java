package kz.iin.testing;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.run.GatewayKeys;
import kz.iin.run.Ports;
import kz.iin.run.RunDirectory;
import kz.iin.run.RunFailure;
import kz.iin.run.ServerKeys;
import kz.iin.run.StandIns;
import kz.iin.run.Started;
import kz.iin.run.Tls;
import kz.iin.standin.shep.GatewayStandIn;

/**
 * Everything around the server under test: started before the first test class, closed after the last. The server itself is
 * Arquillian's, which starts it later and stops it earlier.
 */
public final class Installation implements AutoCloseable {

    /** A test that is slow on purpose shall not be slow. */
    private static final Map<String, String> SHORT_WAITS =
            Map.of("IIN_HEADER_MILLIS", "4000", "IIN_REQUEST_PERIOD", "PT5S");

    private static volatile Installation current;

    private final Started started = new Started();
    private final Ports ports = Ports.anyFree(new SecureRandom());
    private final RunDirectory directory;
    private final Database database;
    private final StandIns ministries;
    private final Tls tls;
    private final GatewayStandIn gateway;

    private Installation() throws Exception {
        directory = started.start(() -> RunDirectory.claim(BuiltFiles.target().resolve("it")));
        database = started.start(() -> Database.empty(directory.postgres()));
        ministries = started.start(() -> StandIns.start(directory.path()));
        tls = Tls.in(directory.path().resolve("tls"), Clock.systemUTC());
        gateway = started.start(() -> GatewayStandIn.start(directory.gateway()));
    }

    /** The one this test runs on; its class is marked {@link OnServer}. */
    public static Installation current() {
        return Objects.requireNonNull(current, "the test class is not marked @OnServer");
    }

    static Installation start() {
        try {
            current = new Installation();
            current.tellArquillian();
            return current;
        } catch (Exception e) {
            throw new RunFailure("Nothing to test on: " + e.getMessage(), e);
        }
    }

    /** The application: the context root, with a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + ports.http() + "/iin/");
    }

    /** The same over TLS. */
    public URI secureAddress() {
        return URI.create("https://127.0.0.1:" + ports.https() + "/iin/");
    }

    /** Who makes the certificates that the server believes. */
    public Tls tls() {
        return tls;
    }

    public URI management() {
        return URI.create("http://127.0.0.1:" + ports.management() + "/");
    }

    public Database database() {
        return database;
    }

    public ServerKeys keys() {
        return directory.keys();
    }

    public StandIns ministries() {
        return ministries;
    }

    public GatewayStandIn gateway() {
        return gateway;
    }

    public GatewayKeys gatewayKeys() {
        return directory.gateway();
    }

    @Override
    public void close() {
        started.close();
    }

    /** The names read by {@code arquillian.xml}. */
    private void tellArquillian() {
        Properties properties = System.getProperties();
        properties.setProperty("iin.server.home", BuiltFiles.serverHome().toString());
        properties.setProperty("iin.server.base", directory.server().toString());
        properties.setProperty("iin.server.management", Integer.toString(ports.management()));
        properties.setProperty("iin.server.options", options());
    }

    private String options() {
        Map<String, String> variables = new HashMap<>(ministries.environment());
        variables.putAll(database.environment());
        variables.putAll(directory.keys().environment());
        variables.putAll(tls.environment());
        variables.put("IIN_ACCESS_RELOAD", "PT0S");
        variables.putAll(gateway.environment());
        variables.put("IIN_SHEP_PULL_SERVICES", "IIN_MFA_GET_APPLICATION_STATUS");
        variables.put("IIN_SHEP_PULL_EVERY", "PT2S");
        variables.put("IIN_SHEP_SILENCE", "PT5S");
        variables.putAll(SHORT_WAITS);
        String defined = variables.entrySet().stream()
                .map(variable -> "-D" + propertyOf(variable.getKey()) + "=" + variable.getValue())
                .collect(Collectors.joining(" "));
        return "-Xmx768m -Djava.awt.headless=true -Djboss.socket.binding.port-offset=" + ports.offset() + " " + defined;
    }

    /** Arquillian passes no environment; MicroProfile Config reads {@code IIN_DB_URL} by the name {@code iin.db.url} too. */
    private static String propertyOf(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
