package kz.iin.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HttpFetchTest {

    private final Fetch fetch = new HttpFetch(Duration.ofMillis(500), 1_000);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void what_is_there_is_fetched() throws IOException {
        serve(200, new byte[1_000]);

        assertThat(fetch.get(address())).hasSize(1_000);
    }

    @Test
    void what_is_larger_than_allowed_is_not_kept() {
        serve(200, new byte[1_001]);

        assertThatThrownBy(() -> fetch.get(address())).isInstanceOf(IOException.class);
    }

    @Test
    void what_is_no_success_is_no_answer() {
        serve(404, new byte[10]);

        assertThatThrownBy(() -> fetch.get(address()))
                .isInstanceOf(IOException.class)
                .hasMessage("status 404");
    }

    @Test
    void an_answer_that_trickles_is_not_waited_for() {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            trickle(exchange.getResponseBody());
        });

        assertThatThrownBy(() -> fetch.get(address()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no answer");
    }

    private static void trickle(OutputStream body) throws IOException {
        try {
            for (int i = 0; i < 1_000; i++) {
                body.write(1);
                body.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(int status, byte[] body) {
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }
}
