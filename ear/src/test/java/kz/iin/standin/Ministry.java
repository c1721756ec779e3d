package kz.iin.standin;

import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpServer;
import jakarta.xml.ws.Endpoint;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.iin.standin.control.ControlHandler;
import kz.iin.standin.control.Guarded;
import kz.iin.standin.control.Received;
import kz.iin.standin.control.SwitchFilter;
import kz.iin.standin.control.Switches;

/** One ministry on one loopback port: its endpoint behind the switches, and the control of the switches. */
final class Ministry implements AutoCloseable {

    private static final int BACKLOG = 256;

    /** What the ministries share: how they behave, and what they were sent. */
    record Control(Switches switches, Received received) {}

    private final HttpServer server;
    private final ExecutorService workers;
    private final Endpoint endpoint;
    private final URI url;

    private Ministry(HttpServer server, HttpContext context, Object implementor) {
        this.server = server;
        this.workers = Executors.newCachedThreadPool(Ministry::daemon);
        this.endpoint = Endpoint.create(implementor);
        this.url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + context.getPath());
        endpoint.publish(context);
        server.setExecutor(workers);
        server.start();
    }

    static Ministry open(int port, String path, Object implementor, Control control) throws IOException {
        HttpServer server = bound(port);
        server.createContext("/control", new ControlHandler(control.switches(), control.received()));
        HttpContext context = server.createContext(path);
        context.getFilters().add(new SwitchFilter(control.switches(), control.received(), Guarded.MINISTRY));
        return new Ministry(server, context, implementor);
    }

    private static HttpServer bound(int port) throws IOException {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), BACKLOG);
        } catch (BindException e) {
            throw new BindException("port " + port + " is in use");
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "ministry");
        thread.setDaemon(true);
        return thread;
    }

    URI url() {
        return url;
    }

    @Override
    public void close() {
        server.stop(0);
        endpoint.stop();
        workers.shutdownNow();
    }
}
