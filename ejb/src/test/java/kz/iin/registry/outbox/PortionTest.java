package kz.iin.registry.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortionTest {

    private final Portion portion = new Portion();

    @Test
    void a_ministry_that_is_not_known_yet_gets_one() {
        assertThat(portion.size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1, 10, 20", "10, 100, 20", "1, 200, 1", "1, 15000, 1", "1, 1, 50", "50, 0, 50"})
    void a_worker_takes_what_it_asks_in_a_fifth_of_a_second(int asked, long millis, int next) {
        portion.learn(asked, Duration.ofMillis(millis));

        assertThat(portion.size()).isEqualTo(next);
    }

    @Test
    void a_round_without_a_call_teaches_nothing() {
        portion.learn(1, Duration.ofMillis(10));

        portion.learn(0, Duration.ofSeconds(10));

        assertThat(portion.size()).isEqualTo(20);
    }
}
