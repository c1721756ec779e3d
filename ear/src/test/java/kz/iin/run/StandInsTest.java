package kz.iin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandInsTest {

    @TempDir
    private Path directory;

    @Test
    void the_server_is_told_where_a_ministry_answers() throws Exception {
        StandIn ministry = new StandIn("Echo", "IIN_ECHO_URL", Answering.class, "/echo");

        try (StandIns running = StandIns.start(List.of(ministry), directory)) {
            URI address = running.addresses().get("Echo");

            assertThat(address.getPath()).isEqualTo("/echo");
            assertThat(running.environment()).containsEntry("IIN_ECHO_URL", address.toString());
        }
    }

    @Test
    void closing_ends_the_processes() throws Exception {
        StandIn ministry = new StandIn("Echo", "IIN_ECHO_URL", Answering.class, "/echo");
        long before = ProcessHandle.current().children().count();

        StandIns running = StandIns.start(List.of(ministry), directory);
        long during = ProcessHandle.current().children().count();
        running.close();

        assertThat(during).isEqualTo(before + 1);
        assertThat(ProcessHandle.current().children().count()).isEqualTo(before);
    }

    @Test
    void a_ministry_that_does_not_start_is_reported_with_its_last_words() {
        StandIn ministry = new StandIn("Mute", "IIN_MUTE_URL", Failing.class, "/mute");

        assertThatExceptionOfType(RunFailure.class)
                .isThrownBy(() -> StandIns.start(List.of(ministry), directory))
                .withMessageContaining("Mute ended while starting")
                .withMessageContaining("no contract");
    }

    /** Answers anything. */
    static final class Answering {

        public static void main(String[] arguments) throws IOException {
            int port = Integer.parseInt(arguments[0]);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }

    /** Ends at once. */
    static final class Failing {

        public static void main(String[] arguments) {
            throw new IllegalStateException("no contract");
        }
    }
}
