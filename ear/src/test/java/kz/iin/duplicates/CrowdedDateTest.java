package kz.iin.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.duplicates.index.Candidate;
import kz.iin.duplicates.index.Candidates;
import kz.iin.duplicates.load.CopyPersons;
import kz.iin.number.Iin;
import kz.iin.sample.Population;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Four hundred persons born on one day, as in a register of ten million: who is meant is found by damaged names. */
class CrowdedDateTest {

    private static final int PERSONS = 400;
    private static final int MEANT = 321;
    private static final WrittenDate BORN = WrittenDate.read("1987-04-09");

    @RegisterExtension
    final IndexStage stage = new IndexStage();

    @BeforeEach
    void know() throws Exception {
        try (Connection connection = stage.database().connect()) {
            new CopyPersons(connection).store(Imported.persons(PERSONS, index -> born(names((int) index))));
        }
    }

    @Test
    void whose_names_are_both_damaged_at_the_beginning_is_found_by_the_letters() {
        RawName meant = names(MEANT);

        assertThat(found(damaged(meant))).contains(Population.iin(MEANT));
    }

    @Test
    void of_a_stranger_with_the_date_nobody_is_told() {
        assertThat(found(RawName.of("Wuxqhylmm", "Ckpfrdyt", null))).isEmpty();
    }

    private List<Iin> found(RawName name) {
        Candidates candidates = stage.inTransaction(on -> stage.index().search(on, born(name)));
        return candidates.ranked().stream()
                .map(Candidate::iin)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Another first letter, and another consonant within. */
    private static RawName damaged(RawName name) {
        return RawName.of(
                damaged(name.surname().orElseThrow()), damaged(name.givenName().orElseThrow()), null);
    }

    private static String damaged(String word) {
        return "X" + word.substring(1);
    }

    private static RawName names(int index) {
        RawName name = Population.person(index).names().get(0);
        return RawName.of(name.surname().orElseThrow(), name.givenName().orElseThrow(), null);
    }

    private static PersonData born(RawName name) {
        return new PersonData(List.of(name), BORN, Optional.empty(), Optional.empty(), Set.of(), Optional.empty());
    }
}
