package kz.iin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MedianTest {

    @Test
    void of_an_odd_number_it_is_the_middle_one() {
        assertThat(Median.of(List.of(9.0, 1.0, 2.0))).isEqualTo(2.0);
    }

    @Test
    void of_an_even_number_it_lies_between_the_two_in_the_middle() {
        assertThat(Median.of(List.of(100.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }

    @Test
    void of_nothing_there_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> Median.of(List.of()));
    }
}
