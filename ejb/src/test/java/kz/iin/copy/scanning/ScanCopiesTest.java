package kz.iin.copy.scanning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ScanCopiesTest {

    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    private static final byte[] CLEAN = file(5);
    private static final byte[] LARGE = file(8 * 1024 * 1024);

    /** The harmless file that every scanner takes for a virus, in two parts, so that none takes this one for it. */
    private static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTI" + "VIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    @Test
    void without_an_address_nobody_is_asked() {
        ScanCopies scanner = new ScanCopies(Optional.empty(), Duration.ZERO, Clock.systemUTC());

        assertThatCode(() -> scanner.scan(List.of(EICAR))).doesNotThrowAnyException();
    }

    @Test
    void every_copy_is_shown_to_the_scanner_as_it_is() throws IOException {
        try (ClamdStandIn clamd = clamd(ScanCopiesTest::verdict)) {
            scanner(clamd).scan(List.of(CLEAN, LARGE));

            assertThat(clamd.seen()).containsExactly(CLEAN, LARGE);
        }
    }

    @Test
    void it_may_listen_at_a_unix_socket(@TempDir Path folder) throws IOException {
        Path socket = folder.resolve("clamd.ctl");
        try (ClamdStandIn clamd = new ClamdStandIn(
                StandardProtocolFamily.UNIX, UnixDomainSocketAddress.of(socket), ScanCopiesTest::verdict)) {
            ScanCopies scanner = scanner(socket.toString(), Duration.ofSeconds(10));

            scanner.scan(List.of(LARGE));

            assertThat(clamd.seen()).containsExactly(LARGE);
            assertThatExceptionOfType(InfectedCopy.class).isThrownBy(() -> scanner.scan(List.of(EICAR)));
        }
    }

    @Test
    void a_virus_is_told_at_its_copy_and_not_by_its_name() throws IOException {
        try (ClamdStandIn clamd = clamd(ScanCopiesTest::verdict)) {
            ScanCopies scanner = scanner(clamd);

            assertThatExceptionOfType(InfectedCopy.class)
                    .isThrownBy(() -> scanner.scan(List.of(CLEAN, EICAR)))
                    .withMessageNotContaining("Eicar")
                    .matches(infected -> infected.code().equals("COPY_INFECTED"))
                    .matches(infected -> infected.field().equals(Optional.of("documentCopy[2]/content")));
            assertThatExceptionOfType(InfectedCopy.class)
                    .isThrownBy(() -> scanner.scan(List.of(EICAR)))
                    .matches(infected -> infected.field().equals(Optional.of("documentCopy/content")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "INSTREAM size limit exceeded. ERROR", "stream: OK then", "UNKNOWN COMMAND", "OK"})
    void any_other_answer_says_neither_clean_nor_infected(String answer) throws IOException {
        try (ClamdStandIn clamd = clamd(file -> answer)) {
            silent(scanner(clamd));
        }
    }

    @Test
    void an_answer_without_an_end_is_none() throws IOException {
        try (ClamdStandIn clamd = clamd(file -> "stream: OK".repeat(10_000))) {
            silent(scanner(clamd));
        }
    }

    @Test
    void a_scanner_that_is_down_is_silent() throws IOException {
        try (Socket kept = nobodyListens()) {
            silent(scanner("127.0.0.1:" + kept.getLocalPort(), Duration.ofSeconds(10)));
        }
    }

    @Test
    void a_scanner_that_is_down_leaves_nothing_open() throws IOException {
        try (Socket kept = nobodyListens()) {
            ScanCopies scanner = scanner("127.0.0.1:" + kept.getLocalPort(), Duration.ofSeconds(10));
            silent(scanner);
            long before = openFiles();

            IntStream.range(0, 20).forEach(attempt -> silent(scanner));

            assertThat(openFiles()).isLessThan(before + 20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/socket", "no-such-host.invalid:3310"})
    void one_that_is_nowhere_is_silent(String address) {
        silent(scanner(address, Duration.ofSeconds(10)));
    }

    @Test
    void one_that_takes_nothing_and_says_nothing_is_silent_when_the_time_is_over() throws IOException {
        try (ServerSocketChannel deaf = ServerSocketChannel.open().bind(ANY_PORT)) {
            int port = ((InetSocketAddress) deaf.getLocalAddress()).getPort();
            ScanCopies scanner = scanner("127.0.0.1:" + port, Duration.ofMillis(200));

            assertThatExceptionOfType(ScannerSilent.class).isThrownBy(() -> scanner.scan(List.of(CLEAN)));
            assertThatExceptionOfType(ScannerSilent.class).isThrownBy(() -> scanner.scan(List.of(LARGE)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clamd", "127.0.0.1:", ":3310", "127.0.0.1:port"})
    void an_address_that_is_none_is_told_when_the_server_starts(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scanner(address, Duration.ZERO))
                .withMessageStartingWith("iin.clamd.address: ");
    }

    private static void silent(ScanCopies scanner) {
        assertThatExceptionOfType(ScannerSilent.class).isThrownBy(() -> scanner.scan(List.of(CLEAN)));
    }

    /** Holds a port on which nobody else can begin to listen. */
    private static Socket nobodyListens() throws IOException {
        Socket held = new Socket();
        held.bind(ANY_PORT);
        return held;
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.count();
        }
    }

    private static String verdict(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1).contains("EICAR")
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    private static ClamdStandIn clamd(Function<byte[], String> answers) throws IOException {
        return new ClamdStandIn(StandardProtocolFamily.INET, ANY_PORT, answers);
    }

    private static ScanCopies scanner(ClamdStandIn clamd) throws IOException {
        InetSocketAddress address = (InetSocketAddress) clamd.address();
        return scanner("127.0.0.1:" + address.getPort(), Duration.ofSeconds(10));
    }

    private static ScanCopies scanner(String address, Duration most) {
        return new ScanCopies(Optional.of(address), most, Clock.systemUTC());
    }

    private static byte[] file(int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        return file;
    }
}
