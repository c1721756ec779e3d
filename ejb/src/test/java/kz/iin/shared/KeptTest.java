package kz.iin.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptTest {

    private final MovingClock clock = new MovingClock();
    private final AtomicInteger readings = new AtomicInteger();
    private final Kept<Integer> kept = new Kept<>(clock, Duration.ofSeconds(5), readings::incrementAndGet);

    @Test
    void within_its_time_a_value_is_not_read_again() {
        kept.value();

        clock.pass(Duration.ofMillis(4_999));

        assertThat(kept.value()).isEqualTo(1);
    }

    @Test
    void when_its_time_is_over_it_is() {
        kept.value();

        clock.pass(Duration.ofSeconds(5));

        assertThat(kept.value()).isEqualTo(2);
    }
}
