package kz.iin.duplicates.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

    @Test
    void what_is_stored_of_weights_is_read_as_they_were() {
        assertThat(Weights.read(Weights.standard().table())).isEqualTo(Weights.standard());
    }

    @Test
    void a_share_is_above_nothing_and_at_most_all() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(0.5, 1.01));
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "2048, 10", "1048576, 19"})
    void the_larger_the_register_the_more_a_candidate_must_prove(long persons, double bits) {
        assertThat(new Thresholds(0, 0).candidate(persons)).isEqualTo(bits);
    }

    @Test
    void a_common_name_proves_less() {
        assertThat(Chance.of(10_000, 1_000_000, 0.001)).isGreaterThan(Chance.of(10, 1_000_000, 0.001));
    }

    @Test
    void an_empty_register_knows_what_is_usual() {
        assertThat(Chance.of(0, 0, 0.001)).isEqualTo(0.001);
    }
}
