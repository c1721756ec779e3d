package kz.iin.standin.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens when anything may go wrong. */
class AnyTest {

    private static final int CALLS = 500;

    @Test
    void at_a_ministry_every_fault_is_drawn_but_those_of_a_signature() {
        assertThat(drawn(Switches.ofMinistries(), Operation.FIND_PERSON))
                .extracting(Behaviour::mode)
                .containsOnly(Mode.faults().toArray(Mode[]::new));
    }

    @Test
    void at_the_gateway_those_of_a_signature_are_drawn_too() {
        assertThat(drawn(Switches.ofGateway(), Operation.SEND_SYNC))
                .extracting(Behaviour::mode)
                .containsOnly(Mode.faultsOfSignedAnswers().toArray(Mode[]::new))
                .contains(Mode.WRONG_SIGNATURE, Mode.OTHER_SIGNER, Mode.EXPIRED_CERTIFICATE, Mode.CLOCK_OFF);
    }

    @Test
    void a_clock_that_is_off_is_off_by_an_hour_however_long_the_other_faults_last() {
        assertThat(drawn(Switches.ofGateway(), Operation.SEND_SYNC))
                .filteredOn(behaviour -> behaviour.mode() == Mode.CLOCK_OFF)
                .isNotEmpty()
                .extracting(Behaviour::delay)
                .containsOnly(Duration.ofHours(1));
    }

    private static List<Behaviour> drawn(Switches switches, Operation operation) {
        switches.set(operation, Behaviour.of(Mode.ANY).withDelay(Duration.ofMillis(700)));
        return IntStream.range(0, CALLS)
                .mapToObj(call -> switches.next(operation))
                .toList();
    }
}
