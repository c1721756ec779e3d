package kz.iin.run;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import kz.iin.standin.Ministries;

/** The stand-in ministries of one run: one process of their own, on loopback. */
public final class StandIns implements AutoCloseable {

    private static final String NAME = "ministries";
    private static final Patience START = Patience.ofSeconds(60);

    private final URI mvd;
    private final URI mtsriap;
    private final ChildProcess process;

    private StandIns(URI mvd, URI mtsriap, ChildProcess process) {
        this.mvd = mvd;
        this.mtsriap = mtsriap;
        this.process = process;
    }

    /** Starts them; the note of their process goes into the directory. */
    public static StandIns start(Path directory) {
        int mvdPort = Ports.anyPort();
        int mtsriapPort = Ports.anyPort();
        StandIns standIns = new StandIns(
                URI.create("http://127.0.0.1:" + mvdPort + "/mvd/v1"),
                URI.create("http://127.0.0.1:" + mtsriapPort + "/gbdfl/v1"),
                ChildProcess.start(NAME, commandLine(mvdPort, mtsriapPort), directory.resolve(NAME + ".pid")));
        standIns.awaitReady();
        return standIns;
    }

    /** Name and address of each. */
    public Map<String, URI> addresses() {
        return new TreeMap<>(Map.of("MVD", mvd, "GBD FL", mtsriap, "Switches", mvd.resolve("/control")));
    }

    /** Each by the name under which the gateway knows it. */
    public Map<String, URI> behindTheGateway() {
        return Map.of("MVD", mvd, "MTSRIAP", mtsriap);
    }

    public MinistrySwitches switches() {
        return new MinistrySwitches(mvd.resolve("/control"));
    }

    /** What the server needs to know about them. */
    public Map<String, String> environment() {
        return Map.of("IIN_MVD_URL", mvd.toString(), "IIN_MTSRIAP_URL", mtsriap.toString());
    }

    @Override
    public void close() {
        process.close();
    }

    private void awaitReady() {
        boolean ended =
                !START.sees(() -> !process.isAlive() || (answers(mvd) && answers(mtsriap))) || !process.isAlive();
        if (ended) {
            String lines = process.lastLines();
            process.close();
            throw new RunFailure("The stand-in ministries do not start:\n" + lines);
        }
    }

    private static ProcessBuilder commandLine(int mvdPort, int mtsriapPort) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Ministries.class.getName(),
                Integer.toString(mvdPort),
                Integer.toString(mtsriapPort));
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
