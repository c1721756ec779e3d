package kz.iin.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SummaryTest {

    @Test
    void it_is_known_by_the_digest_of_its_letters() {
        assertThat(new Summary("abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void nobody_confirms_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Summary(" "));
    }
}
