package kz.iin.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @Test
    void a_burst_may_be_as_small_as_what_a_second_allows() {
        assertThat(new Rate(1, 1).burst()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "-1, 1", "2, 1"})
    void nobody_is_let_in_with_no_call_at_all_or_a_burst_below_it(int perSecond, int burst) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate(perSecond, burst));
    }
}
