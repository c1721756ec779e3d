package kz.iin.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.iin.standin.Ministries;

/** The stand-in ministries of one run: one process of their own, on loopback. */
public final class StandIns implements AutoCloseable {

    private static final String NAME = "ministries";
    private static final Patience START = Patience.ofSeconds(60);

    private final URI mvd;
    private final URI mtsriap;
    private final URI mfa;
    private final ChildProcess process;

    private StandIns(List<URI> services, ChildProcess process) {
        this.mvd = services.get(0);
        this.mtsriap = services.get(1);
        this.mfa = services.get(2);
        this.process = process;
    }

    /** Starts them; the note of their process goes into the directory. */
    public static StandIns start(Path directory) {
        List<URI> services = Stream.of("mvd/v1", "gbdfl/v1", "mfa/v1")
                .map(service -> URI.create("http://127.0.0.1:" + Ports.anyPort() + "/" + service))
                .toList();
        StandIns standIns = new StandIns(
                services, ChildProcess.start(NAME, commandLine(services), directory.resolve(NAME + ".pid")));
        standIns.awaitReady();
        return standIns;
    }

    /** Name and address of each. */
    public Map<String, URI> addresses() {
        return new TreeMap<>(Map.of("MVD", mvd, "GBD FL", mtsriap, "MFA", mfa, "Switches", mvd.resolve("/control")));
    }

    /** Each by the name under which the gateway knows it. */
    public Map<String, URI> behindTheGateway() {
        return Map.of("MVD", mvd, "MTSRIAP", mtsriap, "MFA", mfa);
    }

    public MinistrySwitches switches() {
        return new MinistrySwitches(mvd.resolve("/control"));
    }

    /** What the server needs to know about them. */
    public Map<String, String> environment() {
        return Map.of(
                "IIN_MVD_URL", mvd.toString(), "IIN_MTSRIAP_URL", mtsriap.toString(), "IIN_MFA_URL", mfa.toString());
    }

    @Override
    public void close() {
        process.close();
    }

    private void awaitReady() {
        boolean ended = !START.sees(() -> !process.isAlive() || (answers(mvd) && answers(mtsriap) && answers(mfa)))
                || !process.isAlive();
        if (ended) {
            String lines = process.lastLines();
            process.close();
            throw new RunFailure("The stand-in ministries do not start:\n" + lines);
        }
    }

    private static ProcessBuilder commandLine(List<URI> services) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Ministries.class.getName()));
        services.forEach(service -> command.add(Integer.toString(service.getPort())));
        return new ProcessBuilder(command);
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection service =
                    (HttpURLConnection) URI.create(address + "?wsdl").toURL().openConnection();
            return service.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
