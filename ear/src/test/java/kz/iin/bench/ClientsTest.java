package kz.iin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientsTest {

    private final AtomicInteger requests = new AtomicInteger();
    private final Clients clients = new Clients();
    private HttpServer server;

    @BeforeEach
    void a_server_answers_every_request() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            byte[] answer = "<answer/>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        clients.close();
        server.stop(0);
    }

    @Test
    void together_they_send_as_many_requests_as_were_asked_for() throws Exception {
        clients.send(expecting("<answer/>"), 50);

        assertThat(requests).hasValue(50);
    }

    @Test
    void the_rate_counts_every_answer() throws Exception {
        double rate = clients.rate(expecting("<answer/>"), 1);

        assertThat(rate).isPositive().isLessThanOrEqualTo(requests.get());
    }

    @Test
    void every_answer_has_its_time() throws Exception {
        Clients.Measured measured = clients.measure(expecting("<answer/>"), 1);

        assertThat(measured.latencies().count()).isEqualTo(requests.get());
        assertThat(measured.rate()).isEqualTo(requests.get() / measured.seconds());
        assertThat(measured.latencies().millis(50))
                .isPositive()
                .isLessThanOrEqualTo(measured.latencies().millis(99));
    }

    @Test
    void an_answer_that_is_no_success_ends_the_measurement() {
        assertThatThrownBy(() -> clients.send(expecting("<success/>"), 50))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("A client failed");
    }

    private Call expecting(String answer) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new Call(address, () -> "<question/>", answer);
    }
}
