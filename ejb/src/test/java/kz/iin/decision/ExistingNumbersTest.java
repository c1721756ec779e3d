package kz.iin.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;

class ExistingNumbersTest {

    private static final Iin ONE = new Iin("800101050003");
    private static final Iin OTHER = new Iin("800101050013");

    @Test
    void an_adjudicated_number_is_that_of_the_person_and_one_that_gbd_fl_named_besides_is_another_s() {
        assertThat(ExistingNumbers.of(List.of(
                        new Finding(Check.GBDFL_NAME, false, List.of(ONE, OTHER)),
                        new Finding(Check.KNOWN_PERSON, false, List.of(OTHER)))))
                .containsExactly(OTHER);
    }

    @Test
    void what_several_found_is_told_once() {
        assertThat(ExistingNumbers.of(List.of(
                        new Finding(Check.MVD_IIN, false, List.of(ONE)),
                        new Finding(Check.KNOWN_PERSON, false, List.of(ONE)),
                        new Finding(
                                Check.OPERATOR_IIN,
                                false,
                                List.of(OTHER),
                                Optional.of(new Examination("one", "Compared the pictures."))))))
                .containsExactly(ONE, OTHER);
    }

    @Test
    void what_nobody_has_confirmed_is_told_where_there_is_nothing_else() {
        assertThat(ExistingNumbers.of(List.of(
                        new Finding(Check.MVD_IIN, true, List.of()),
                        new Finding(Check.REPORTED_IIN, false, List.of(ONE)))))
                .containsExactly(ONE);
    }

    @Test
    void of_whom_no_number_was_found_there_is_none() {
        assertThat(ExistingNumbers.of(List.of(new Finding(Check.KNOWN_PERSON, true, List.of()))))
                .isEmpty();
    }
}
