package kz.iin.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** The ports of one server: the usual ones, all shifted by one offset, so that several servers can stand side by side. */
public record Ports(int offset) {

    private static final int HTTP = 8080;
    private static final int HTTPS = 8443;
    private static final int MANAGEMENT = 9990;
    private static final int STEP = 100;
    /** Shifted by more, the ports would lie where the system takes those of outgoing connections. */
    private static final int LAST_OFFSET = 22_000;

    public Ports {
        if (offset < 0 || offset > LAST_OFFSET) {
            throw new IllegalArgumentException("offset: between 0 and " + LAST_OFFSET + ", not " + offset);
        }
    }

    /** The offset the user insists on; a port in use is an error that names it. */
    public static Ports fixed(int offset) {
        Ports ports = new Ports(offset);
        ports.all().filter(port -> !isFree(port)).findFirst().ifPresent(port -> {
            throw new RunFailure("Port " + port + " is in use. Free it or set another IIN_PORT_OFFSET.");
        });
        return ports;
    }

    /** The usual ports when they are free, else the next free ones. */
    public static Ports firstFree() {
        return freeFrom(0);
    }

    /** Free ports away from the usual ones; by chance, so that runs which start together do not choose the same. */
    public static Ports anyFree(RandomGenerator chance) {
        return freeFrom(STEP * chance.nextInt(10, 100));
    }

    /** One free port for something that has no usual one. */
    public static int anyPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new RunFailure("No free port on the loopback interface", e);
        }
    }

    public int http() {
        return HTTP + offset;
    }

    public int https() {
        return HTTPS + offset;
    }

    public int management() {
        return MANAGEMENT + offset;
    }

    private static Ports freeFrom(int first) {
        return IntStream.rangeClosed(first / STEP, LAST_OFFSET / STEP)
                .mapToObj(step -> new Ports(step * STEP))
                .filter(ports -> ports.all().allMatch(Ports::isFree))
                .findFirst()
                .orElseThrow(() -> new RunFailure("No free ports from " + (HTTP + first) + " upwards"));
    }

    private IntStream all() {
        return IntStream.of(http(), https(), management());
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
