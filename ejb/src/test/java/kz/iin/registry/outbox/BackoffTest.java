package kz.iin.registry.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    private static final int DRAWS = 10_000;

    private final Backoff backoff = new Backoff(Duration.ofMinutes(5), new SplittableRandom(7));

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 4", "8, 128", "9, 256", "10, 300", "17, 300", "1000000, 300"})
    void the_longest_pause_doubles_with_every_try_up_to_the_longest(int tries, long seconds) {
        long longest = draws(tries).mapToLong(Duration::toMillis).max().orElseThrow();

        assertThat(longest).isBetween(990 * seconds, 1000 * seconds);
    }

    @Test
    void any_shorter_pause_is_as_likely() {
        double average = draws(5).mapToLong(Duration::toMillis).average().orElseThrow();

        assertThat(average).isBetween(7_800.0, 8_200.0);
    }

    @Test
    void there_is_always_a_pause() {
        assertThat(draws(1)).allSatisfy(pause -> assertThat(pause).isPositive());
    }

    @Test
    void messages_that_failed_together_do_not_come_back_together() {
        assertThat(draws(6).distinct().count()).isGreaterThan(DRAWS / 2);
    }

    @Test
    void a_longest_pause_below_a_second_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Backoff(Duration.ofMillis(999), new SplittableRandom(7)))
                .withMessageContaining("longest");
    }

    private Stream<Duration> draws(int tries) {
        return Stream.generate(() -> backoff.after(tries)).limit(DRAWS);
    }
}
