package kz.iin.web.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTest {

    private static final Duration PERIOD = Duration.ofMillis(2_500);

    @ParameterizedTest(name = "{0} bytes: {1}")
    @CsvSource({"0, true", "2499, true", "2500, false", "1000000000, false"})
    void in_each_period_the_bytes_of_its_seconds_come_or_it_is_too_slow(long received, boolean isTooSlow) {
        assertThat(new Pace(PERIOD, 1_000).isTooSlow(received)).isEqualTo(isTooSlow);
    }

    @Test
    void there_is_some_period_and_some_pace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pace(Duration.ZERO, 1))
                .withMessageContaining("period");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pace(PERIOD, 0))
                .withMessageContaining("slowest");
    }
}
