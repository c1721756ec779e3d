package kz.iin.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import org.junit.jupiter.api.Test;

class PairTest {

    private static final PersonData ONE = named("Kaia", 1990);
    private static final PersonData OTHER = named("Maia", 1990);

    @Test
    void a_pair_is_the_same_in_whichever_order() {
        assertThat(Pair.of(ONE, OTHER)).isEqualTo(Pair.of(OTHER, ONE));
    }

    @Test
    void the_same_data_told_again_are_the_same_pair() {
        assertThat(Pair.of(named("Kaia", 1990), OTHER)).isEqualTo(Pair.of(ONE, OTHER));
    }

    @Test
    void data_that_have_changed_are_another_pair() {
        assertThat(Pair.of(named("Kaia", 1991), OTHER)).isNotEqualTo(Pair.of(ONE, OTHER));
        assertThat(Pair.of(ONE, named("Maja", 1990))).isNotEqualTo(Pair.of(ONE, OTHER));
    }

    private static PersonData named(String name, int year) {
        return new PersonData(
                List.of(RawName.of(null, name, null)),
                new WrittenDate(year, 5, 17),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }
}
