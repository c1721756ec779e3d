package kz.iin.crash;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** Passes everything on to a server, bytes and broken connections alike, and remembers what went through. */
final class Wiretap implements AutoCloseable {

    private static final int BACKLOG = 256;
    private static final List<String> PASSED_ON = List.of("Authorization", "Content-Type", "SOAPAction");

    /** What else answers is the server without the application. */
    private static final Set<Integer> ANSWERS = Set.of(200, 500);

    static {
        // Without it the JDK's server holds each answer on a kept connection back for 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Queue<Passed> passed = new ConcurrentLinkedQueue<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI target;
    private final int port;
    private Optional<HttpServer> server;

    private Wiretap(URI target) throws IOException {
        HttpServer first = listening(0);
        this.target = target;
        this.port = first.getAddress().getPort();
        this.server = Optional.of(first);
    }

    static Wiretap on(URI target) throws IOException {
        return new Wiretap(target);
    }

    /** Where the target is reached through here. */
    URI address() {
        return URI.create("http://127.0.0.1:" + port + target.getPath());
    }

    /** Whoever connects is refused, as by a machine on which nothing listens. */
    void unplug() {
        server.ifPresent(listening -> listening.stop(0));
        server = Optional.empty();
    }

    /** It is there again, at the same address. */
    void plug() throws IOException {
        server = Optional.of(listening(port));
    }

    /** What was sent and, if it came, what was answered. */
    List<Passed> passed() {
        return List.copyOf(passed);
    }

    @Override
    public void close() {
        unplug();
        workers.shutdownNow();
    }

    private HttpServer listening(int at) throws IOException {
        HttpServer listening =
                HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), at), BACKLOG);
        listening.createContext("/", this::pass);
        listening.setExecutor(workers);
        listening.start();
        return listening;
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] request = exchange.getRequestBody().readAllBytes();
            HttpResponse<byte[]> answer = answer(exchange, request);
            exchange.getResponseHeaders()
                    .set(
                            "Content-Type",
                            answer.headers().firstValue("Content-Type").orElse("text/plain"));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private HttpResponse<byte[]> answer(HttpExchange exchange, byte[] request) throws IOException {
        HttpRequest.Builder onwards = HttpRequest.newBuilder(target.resolve(exchange.getRequestURI()));
        for (String header : PASSED_ON) {
            Stream.ofNullable(exchange.getRequestHeaders().getFirst(header))
                    .forEach(value -> onwards.header(header, value));
        }
        try {
            HttpResponse<byte[]> answer = client.send(
                    onwards.POST(BodyPublishers.ofByteArray(request)).build(), BodyHandlers.ofByteArray());
            if (ANSWERS.contains(answer.statusCode())) {
                passed.add(Passed.answered(request, answer.body()));
            }
            return answer;
        } catch (ConnectException notSent) {
            throw notSent;
        } catch (IOException broken) {
            passed.add(Passed.unanswered(request));
            throw broken;
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            throw new IOException(closing);
        }
    }
}
