package kz.iin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatenciesTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "50, 50", "95, 95", "99, 99", "100, 100"})
    void of_a_hundred_answers_the_percentile_is_the_one_of_that_rank(int percentile, double millis) {
        Latencies latencies =
                Latencies.ofNanos(LongStream.rangeClosed(1, 100).map(number -> (101 - number) * 1_000_000));

        assertThat(latencies.millis(percentile)).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({"33, 2.5", "34, 3.5", "66, 3.5", "67, 9", "99, 9"})
    void of_few_answers_it_is_one_that_was_measured(int percentile, double millis) {
        Latencies latencies = Latencies.ofNanos(LongStream.of(9_000_000, 2_500_000, 3_500_000));

        assertThat(latencies.millis(percentile)).isEqualTo(millis);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void there_is_no_other_percentile(int percentile) {
        Latencies latencies = Latencies.ofNanos(LongStream.of(1));

        assertThatThrownBy(() -> latencies.millis(percentile)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_no_answers_there_is_none() {
        assertThatThrownBy(() -> Latencies.ofNanos(LongStream.empty()).millis(50))
                .isInstanceOf(IllegalStateException.class);
    }
}
