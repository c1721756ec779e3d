package kz.iin.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final long CHANCE = 2026;

    @Test
    void the_usual_ports_are_shifted_by_the_offset() {
        Ports ports = new Ports(100);

        assertThat(ports.http()).isEqualTo(8180);
        assertThat(ports.management()).isEqualTo(10090);
    }

    @Test
    void an_offset_the_user_insists_on_fails_by_naming_the_port_in_use() throws IOException {
        int offset = Ports.anyFree(new Random()).offset();
        try (ServerSocket other = listenerOn(new Ports(offset).management())) {
            assertThatExceptionOfType(RunFailure.class)
                    .isThrownBy(() -> Ports.fixed(offset))
                    .withMessageContaining("Port " + other.getLocalPort() + " is in use");
        }
    }

    @Test
    void ports_in_use_are_not_chosen() throws IOException {
        Ports chosenBefore = Ports.anyFree(new Random(CHANCE));
        try (ServerSocket other = listenerOn(chosenBefore.http())) {

            Ports chosen = Ports.anyFree(new Random(CHANCE));

            assertThat(chosen.http()).isNotEqualTo(other.getLocalPort());
        }
    }

    @Test
    void an_offset_into_the_ports_of_outgoing_connections_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Ports(22_001)).withMessageStartingWith("offset");
        assertThat(new Ports(22_000).management()).isEqualTo(31_990);
    }

    private static ServerSocket listenerOn(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}
