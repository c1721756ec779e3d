package kz.iin.standin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.iin.standin.RequestFixture.findByDocument;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.iin.contract.consumed.mtsriap.v1.GbdFlService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The ministries as a process of their own, as the run profile starts them. */
@Timeout(60)
class MinistriesProcessTest {

    private Process process;

    @AfterEach
    void kill() {
        process.destroyForcibly();
    }

    @Test
    void the_process_says_where_it_is_ready_and_answers_there() throws Exception {
        BufferedReader printed = start();

        String[] ready = printed.readLine().split(" ");

        assertThat(ready).hasSize(4).startsWith("ready");
        var gbdFl = MinistriesFixture.calling(new GbdFlService().getGbdFlPort(), URI.create(ready[2]));
        assertThat(gbdFl.findPerson(findByDocument("M00000101")).getPerson()).hasSize(1);
    }

    @Test
    void a_port_in_use_ends_the_process_with_one_line_that_names_it() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());

            List<String> printed = start("0", port).lines().toList();

            assertThat(printed).containsExactly("stand-in ministries do not start: port " + port + " is in use");
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
        }
    }

    private BufferedReader start(String... ports) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ministries.class.getName()));
        command.addAll(List.of(ports));
        process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return process.inputReader(UTF_8);
    }
}
