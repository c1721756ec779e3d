package kz.iin.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.WrittenDate;
import kz.iin.number.Iin;
import kz.iin.registry.Answer;
import kz.iin.registry.NumberHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingsOfTest {

    private static final Iin ONE = new Iin("800101050003");
    private static final Iin OTHER = new Iin("850615050007");

    @ParameterizedTest
    @CsvSource({"true, false, true, true", "false, false, false, true", "true, true, true, false"})
    void the_answer_of_the_MVD_is_three_findings(
            boolean documentValid, boolean remarked, boolean documentPassed, boolean remarksPassed) {
        Answer.PersonChecked answer = new Answer.PersonChecked(documentValid, remarked, Optional.empty());

        assertThat(FindingsOf.answer(answer))
                .containsExactly(
                        new Finding(Check.MVD_DOCUMENT, documentPassed, List.of()),
                        new Finding(Check.MVD_REMARKS, remarksPassed, List.of()),
                        new Finding(Check.MVD_IIN, true, List.of()));
    }

    @Test
    void a_number_that_the_MVD_knows_is_a_finding() {
        Answer.PersonChecked answer = new Answer.PersonChecked(true, false, Optional.of(ONE));

        assertThat(FindingsOf.answer(answer)).contains(new Finding(Check.MVD_IIN, false, List.of(ONE)));
    }

    @ParameterizedTest
    @EnumSource(names = {"GBDFL_DOCUMENT", "GBDFL_NAME", "GBDFL_LATIN_NAME"})
    void nobody_found_in_GBD_FL_passes_the_check_that_asked(Check check) {
        assertThat(FindingsOf.answer(new Answer.PersonsFound(List.of()), check))
                .containsExactly(new Finding(check, true, List.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"GBDFL_DOCUMENT", "GBDFL_NAME", "GBDFL_LATIN_NAME"})
    void everybody_found_in_GBD_FL_is_named(Check check) {
        assertThat(FindingsOf.answer(new Answer.PersonsFound(List.of(holder(ONE), holder(OTHER))), check))
                .containsExactly(new Finding(check, false, List.of(ONE, OTHER)));
    }

    private static NumberHolder holder(Iin iin) {
        return new NumberHolder(
                iin,
                new PersonData(
                        List.of(),
                        WrittenDate.UNKNOWN,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(),
                        Optional.empty()));
    }
}
