package kz.iin.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import kz.iin.run.BuiltFiles;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.run.DemoSenders;
import kz.iin.run.Patience;
import kz.iin.run.Ports;
import kz.iin.run.RunDirectory;
import kz.iin.run.RunFailure;
import kz.iin.run.ServerSetup;
import kz.iin.run.StandIns;
import kz.iin.run.Started;
import kz.iin.run.Tls;
import kz.iin.run.WildFlyServer;
import kz.iin.standin.shep.GatewayStandIn;

/**
 * The run profile: database, ministries, server with the EAR, demo data; then it waits for Ctrl-C and stops them all.
 *
 * <p>Reads {@code IIN_RUN_DIR} (where data is kept between runs), {@code IIN_PORT_OFFSET} and, for a database that is there
 * already, {@code IIN_DB_URL}, {@code IIN_DB_USER}, {@code IIN_DB_PASSWORD}.
 */
public final class RunAll {

    private static final Patience BOOT = Patience.ofSeconds(180);

    private final Map<String, String> environment;
    private final Path directory;
    private final Started started = new Started();

    private RunAll(Map<String, String> environment) {
        this.environment = environment;
        String kept = environment.get("IIN_RUN_DIR");
        this.directory = kept == null
                ? BuiltFiles.target().resolve("run")
                : Path.of(kept).toAbsolutePath();
    }

    public static void main(String[] args) throws Exception {
        RunAll run = new RunAll(System.getenv());
        Runtime.getRuntime().addShutdownHook(new Thread(run.started::close, "stop everything"));
        endWithParent();
        try {
            run.start();
        } catch (RunFailure failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private void start() throws Exception {
        RunDirectory claimed = started.start(() -> RunDirectory.claim(directory));
        Ports ports = ports();
        Database database = started.start(() -> Database.forRun(claimed.postgres(), environment));
        StandIns ministries = started.start(() -> StandIns.start(claimed.path()));
        GatewayStandIn gateway = started.start(() -> GatewayStandIn.start(claimed.gateway()));
        Tls tls = Tls.in(claimed.path().resolve("tls"), Clock.systemUTC());
        ServerSetup setup = ServerSetup.in(claimed.server(), ports)
                .with(database.environment())
                .with(claimed.keys().environment())
                .with(tls.environment())
                .with(ministries.environment())
                .with(gateway.environment());
        WildFlyServer server = started.start(() -> WildFlyServer.launch(setup, BuiltFiles.ear()));
        server.awaitReady(BOOT);
        DemoData.load(database);
        DemoSenders.register(tls, database);
        claimed.gateway().register(database);
        gateway.carry(ministries.behindTheGateway(), server.address().resolve("/iin/ws/shep/async/v10"));
        Map<String, String> calls =
                new DemoCalls(server.address().resolve("/iin/"), claimed.path()).write(new SecureRandom());
        System.out.println(filledIn(welcome(server, database, ministries), calls)
                .replace("@tls@", tls.directory().toString()));
    }

    private Ports ports() {
        String fixed = environment.get("IIN_PORT_OFFSET");
        return fixed == null ? Ports.firstFree() : Ports.fixed(Integer.parseInt(fixed));
    }

    private static String welcome(WildFlyServer server, Database database, StandIns ministries) throws IOException {
        StringBuilder addresses = new StringBuilder();
        ministries.addresses().forEach((name, address) -> addresses.append("  %-12s%s%n".formatted(name, address)));
        return text("/kz/iin/demo/welcome.txt")
                .replace("@ministries@", addresses)
                .replace("@http@", server.address().toString())
                .replace("@https@", server.secureAddress().toString())
                .replace("@management@", server.management().toString())
                .replace("@database@", database.url())
                .replace("@log@", server.log().toString());
    }

    private static String filledIn(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = RunAll.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A killed Maven must not leave a server behind. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(1)));
    }
}
