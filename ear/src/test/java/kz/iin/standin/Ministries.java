package kz.iin.standin;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import kz.iin.standin.control.Received;
import kz.iin.standin.control.Switches;

/**
 * Both ministries in one process: {@code Ministries <port of the MVD> <port of the MTsRIAP>}, 0 or none for a free one. Says
 * {@code ready <url> <url>} once they answer. The switches are at {@code /control} on either port.
 */
public final class Ministries implements AutoCloseable {

    static {
        // Without it the JDK's server holds each answer on a kept connection back for 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Switches switches = Switches.ofMinistries();
    private final NumberRegister register;
    private final Ministry mvd;
    private final Ministry mtsriap;

    private Ministries(int mvdPort, int mtsriapPort, Clock clock) throws IOException {
        List<KnownPerson> knownPersons = KnownPerson.all();
        Ministry.Control control = new Ministry.Control(switches, new Received(clock));
        register = new NumberRegister(knownPersons);
        mvd = Ministry.open(mvdPort, "/mvd/v1", new MvdEndpoint(knownPersons, clock), control);
        try {
            mtsriap = Ministry.open(mtsriapPort, "/gbdfl/v1", new GbdFlEndpoint(register, clock), control);
        } catch (IOException e) {
            mvd.close();
            throw e;
        }
    }

    public static Ministries start(int mvdPort, int mtsriapPort) throws IOException {
        return new Ministries(mvdPort, mtsriapPort, Clock.systemUTC());
    }

    public static void main(String[] ports) throws InterruptedException {
        try (Ministries ministries = start(port(ports, 0), port(ports, 1))) {
            System.out.println("ready " + ministries.mvdUrl() + " " + ministries.mtsriapUrl());
            Thread.currentThread().join();
        } catch (IOException | NumberFormatException e) {
            System.err.println("stand-in ministries do not start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int port(String[] ports, int position) {
        return position < ports.length ? Integer.parseInt(ports[position]) : 0;
    }

    public URI mvdUrl() {
        return mvd.url();
    }

    public URI mtsriapUrl() {
        return mtsriap.url();
    }

    public URI controlUrl() {
        return mvdUrl().resolve("/control");
    }

    public Switches switches() {
        return switches;
    }

    public NumberRegister register() {
        return register;
    }

    @Override
    public void close() {
        mvd.close();
        mtsriap.close();
    }
}
