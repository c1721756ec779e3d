package kz.iin.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.iin.edge.ServerLog;
import kz.iin.run.DemoSenders;
import kz.iin.run.Patience;
import kz.iin.testing.Installation;
import kz.iin.testing.OnServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The server of the tests waits four seconds for headers, and looks at the pace of a body every five. */
@OnServer
class SlowRequestsIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Patience PATIENCE = Patience.ofSeconds(10);
    private static final String TOO_SLOW = "Too slow, cut off: /ws/mfa/v1";

    /** Several times the threads that the server has for requests. */
    private static final int MANY = 200;

    private static final ExecutorService CALLERS = Executors.newCachedThreadPool();

    private final URI service = Installation.current().address().resolve("ws/mfa/v1");

    @AfterAll
    static void nobody_calls_any_more() {
        CALLERS.shutdownNow();
    }

    @Test
    void a_body_of_one_byte_a_second_is_cut_off_and_logged_once() throws Exception {
        ServerLog log = ServerLog.watched();

        Outcome outcome = within(SOON, () -> trickle(headers("Content-Length: 5000"), "", "<"));

        assertThat(outcome.isCut()).isTrue();
        assertThat(log.linesWith(TOO_SLOW)).hasSize(1);
        assertThat(log.linesOfRequests()).hasSize(1);
    }

    @Test
    void a_body_that_never_begins_is_cut_off() throws Exception {
        ServerLog log = ServerLog.watched();

        Outcome outcome = within(SOON, () -> trickle(headers("Content-Length: 5000"), "", ""));

        assertThat(outcome.isCut()).isTrue();
        assertThat(log.linesWith(TOO_SLOW)).hasSize(1);
    }

    @Test
    void a_body_without_length_that_trickles_is_cut_off() throws Exception {
        Outcome outcome = within(SOON, () -> trickle(headers("Transfer-Encoding: chunked"), "", "1\r\n<\r\n"));

        assertThat(outcome.isCut()).isTrue();
    }

    /** So much that the application reads it already. */
    @Test
    void a_body_that_comes_fast_and_then_trickles_is_cut_off_all_the_same() throws Exception {
        ServerLog log = ServerLog.watched();
        String beginning = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header>"
                + "<h/>".repeat(100) + " ".repeat(300_000);

        Outcome outcome = within(SOON, () -> trickle(headers("Content-Length: 1000000"), beginning, " "));

        assertThat(outcome.isCut() ? "cut" : outcome.code()).isIn("cut", "NOT_SOAP");
        assertThat(outcome.sent()).isPositive().isLessThan(SOON.toSeconds());
        assertThat(PATIENCE.sees(() -> !log.linesOfRequests().isEmpty())).isTrue();
        assertThat(log.linesOfRequests())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("NOT_SOAP"));
    }

    @Test
    void headers_of_one_byte_a_second_are_cut_off() throws Exception {
        Outcome outcome = within(SOON, () -> trickle("POST /iin/ws/mfa/v1 HTTP/1.1\r\nHost: h\r\nX-Long: ", "", "x"));

        assertThat(outcome.isCut()).isTrue();
    }

    @Test
    void many_slow_callers_do_not_keep_others_waiting() throws Exception {
        List<Future<Outcome>> slow = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            slow.add(CALLERS.submit(() -> trickle(headers("Content-Length: 5000"), "", "<")));
        }
        TimeUnit.SECONDS.sleep(1);

        Outcome other = within(Duration.ofSeconds(3), this::ask);

        assertThat(other.isCut()).isFalse();
        assertThat(slow).noneMatch(Future::isDone);
        for (Future<Outcome> caller : slow) {
            assertThat(caller.get(SOON.toSeconds(), TimeUnit.SECONDS).isCut()).isTrue();
        }
    }

    private Outcome ask() throws IOException {
        try (Wire wire = Wire.to(service)) {
            wire.send(headers("Content-Length: 0"));
            return wire.outcome();
        }
    }

    private Outcome trickle(String headers, String beginning, String letter) throws IOException {
        try (Wire wire = Wire.to(service)) {
            wire.send(headers);
            wire.send(beginning);
            return wire.trickle(letter);
        }
    }

    private String headers(String length) {
        return "POST " + service.getPath() + " HTTP/1.1\r\nHost: " + service.getAuthority()
                + "\r\nConnection: close\r\nAuthorization: "
                + DemoSenders.authorization(service).orElseThrow()
                + "\r\nContent-Type: text/xml\r\n" + length + "\r\n\r\n";
    }

    private static <T> T within(Duration time, Callable<T> call) throws Exception {
        return CALLERS.submit(call).get(time.toMillis(), TimeUnit.MILLISECONDS);
    }
}
