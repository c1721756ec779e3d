package kz.iin.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The stand-in ministries of one run. */
public final class StandIns implements AutoCloseable {

    /** Every ministry that has a stand-in; a new one is added here and nowhere else. */
    private static final List<StandIn> ALL = List.of();

    private static final Patience START = Patience.ofSeconds(60);

    private final Map<StandIn, URI> addresses = new LinkedHashMap<>();
    private final Started processes = new Started();

    private StandIns() {}

    /** Starts all of them; the notes of their processes go into the directory. */
    public static StandIns start(Path directory) throws Exception {
        return start(ALL, directory);
    }

    static StandIns start(List<StandIn> ministries, Path directory) throws Exception {
        StandIns standIns = new StandIns();
        try {
            for (StandIn ministry : ministries) {
                standIns.start(ministry, directory);
            }
            return standIns;
        } catch (Exception e) {
            standIns.close();
            throw e;
        }
    }

    /** Name and address of each. */
    public Map<String, URI> addresses() {
        Map<String, URI> byName = new LinkedHashMap<>();
        addresses.forEach((ministry, address) -> byName.put(ministry.name(), address));
        return byName;
    }

    /** What the server needs to know about them. */
    public Map<String, String> environment() {
        Map<String, String> variables = new LinkedHashMap<>();
        addresses.forEach((ministry, address) -> variables.put(ministry.variable(), address.toString()));
        return variables;
    }

    @Override
    public void close() {
        processes.close();
    }

    private void start(StandIn ministry, Path directory) throws Exception {
        int port = Ports.anyPort();
        URI address = URI.create("http://127.0.0.1:" + port + ministry.path());
        Path note = directory.resolve(ministry.name() + ".pid");
        ChildProcess process =
                processes.start(() -> ChildProcess.start(ministry.name(), commandLine(ministry, port), note));
        if (!START.sees(() -> !process.isAlive() || answers(address))) {
            throw new RunFailure(ministry.name() + " does not answer:\n" + process.lastLines());
        }
        if (!process.isAlive()) {
            throw new RunFailure(ministry.name() + " ended while starting:\n" + process.lastLines());
        }
        addresses.put(ministry, address);
    }

    private static ProcessBuilder commandLine(StandIn ministry, int port) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                ministry.main().getName(),
                Integer.toString(port));
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
