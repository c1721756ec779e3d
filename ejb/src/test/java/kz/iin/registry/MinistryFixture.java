package kz.iin.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A ministry on loopback that behaves as it is told, and keeps what it was sent. */
final class MinistryFixture implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicLong sent = new AtomicLong();
    private volatile HttpHandler behaviour;

    private MinistryFixture(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    static MinistryFixture listening() throws IOException {
        return new MinistryFixture(HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Action and text of each request. */
    List<String> received() {
        return received;
    }

    void answers(int status, String text) {
        behaviour = exchange -> {
            byte[] bytes = text.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        };
    }

    void dropsTheConnection() {
        behaviour = HttpExchange::close;
    }

    void saysNothing() {
        behaviour = exchange -> {};
    }

    void stopsInTheMiddleOf(String text) {
        behaviour = exchange -> {
            byte[] bytes = text.getBytes(UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
        };
    }

    void goesOnFor(long bytes) {
        behaviour = exchange -> {
            exchange.sendResponseHeaders(200, bytes);
            byte[] part = new byte[64 * 1024];
            while (sent.addAndGet(part.length) < bytes) {
                exchange.getResponseBody().write(part);
            }
        };
    }

    /** Bytes of the answer that does not end. */
    long sent() {
        return sent.get();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String text = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        received.add(exchange.getRequestHeaders().getFirst("SOAPAction") + " " + text);
        behaviour.handle(exchange);
    }
}
