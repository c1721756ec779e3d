package kz.iin.standin;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import kz.iin.standin.control.Received;
import kz.iin.standin.control.Switches;

/**
 * The ministries in one process: {@code Ministries <port of the MVD> <port of the MTsRIAP> <port of the MFA>}, 0 or none for a
 * free one. Says {@code ready <url> <url> <url>} once they answer. The switches are at {@code /control} on any port.
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
    private final Ministry mfa;

    private Ministries(int mvdPort, int mtsriapPort, int mfaPort, Clock clock) throws IOException {
        List<KnownPerson> knownPersons = KnownPerson.all();
        Ministry.Control control = new Ministry.Control(switches, new Received(clock));
        register = new NumberRegister(knownPersons);
        Deque<Ministry> open = new ArrayDeque<>();
        try {
            mvd = Ministry.open(mvdPort, "/mvd/v1", new MvdEndpoint(knownPersons, clock), control);
            open.push(mvd);
            mtsriap = Ministry.open(mtsriapPort, "/gbdfl/v1", new GbdFlEndpoint(register, clock), control);
            open.push(mtsriap);
            mfa = Ministry.open(mfaPort, "/mfa/v1", new MfaEndpoint(clock), control);
        } catch (IOException e) {
            open.forEach(Ministry::close);
            throw e;
        }
    }

    public static Ministries start(int mvdPort, int mtsriapPort, int mfaPort) throws IOException {
        return new Ministries(mvdPort, mtsriapPort, mfaPort, Clock.systemUTC());
    }

    public static void main(String[] ports) throws InterruptedException {
        try (Ministries ministries = start(port(ports, 0), port(ports, 1), port(ports, 2))) {
            System.out.println(
                    "ready " + ministries.mvdUrl() + " " + ministries.mtsriapUrl() + " " + ministries.mfaUrl());
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

    public URI mfaUrl() {
        return mfa.url();
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
        mfa.close();
    }
}
