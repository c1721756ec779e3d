package kz.iin.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;

class ToldNumbersTest {

    private static final Iin ONE = new Iin("800101050003");
    private static final Iin OTHER = new Iin("800101050013");

    @Test
    void a_reported_number_is_a_question_of_its_own() {
        assertThat(new ToldNumbers(Set.of(), Set.of(ONE, OTHER)).onlyReported()).containsExactlyInAnyOrder(ONE, OTHER);
    }

    @Test
    void whom_gbd_fl_named_by_it_is_a_candidate_all_the_same() {
        assertThat(new ToldNumbers(Set.of(ONE), Set.of(ONE, OTHER)).onlyReported())
                .containsExactly(OTHER);
    }
}
