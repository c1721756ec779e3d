package kz.iin.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Optional;
import kz.iin.number.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    private static final List<Iin> KNOWN = List.of(new Iin("800101050003"));

    @ParameterizedTest
    @CsvSource({
        "MVD_DOCUMENT, UNRELIABLE_DOCUMENTS",
        "MVD_REMARKS, CONTRARY_TO_LAW",
        "MVD_IIN, IIN_ALREADY_REGISTERED",
        "GBDFL_DOCUMENT, IIN_ALREADY_REGISTERED",
        "GBDFL_NAME, IIN_ALREADY_REGISTERED",
        "COUNTER_MRZ, UNRELIABLE_DOCUMENTS",
        "COUNTER_VIZ, UNRELIABLE_DOCUMENTS",
        "COUNTER_FORM, UNRELIABLE_DOCUMENTS",
        "COUNTER_DOCUMENT, CONTRARY_TO_LAW",
        "COUNTER_PAPERS, CONTRARY_TO_LAW",
        "COUNTER_RULES, CONTRARY_TO_LAW"
    })
    void a_check_that_does_not_pass_proposes_its_ground(Check check, RefusalGround ground) {
        assertThat(new Finding(check, false, List.of()).proposedGround()).contains(ground);
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATOR_DOCUMENT, UNRELIABLE_DOCUMENTS",
        "OPERATOR_LAW, CONTRARY_TO_LAW",
        "OPERATOR_IIN, IIN_ALREADY_REGISTERED"
    })
    void a_check_of_an_operator_proposes_its_ground(Check check, RefusalGround ground) {
        assertThat(examined(check, false, List.of()).proposedGround()).contains(ground);
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void a_check_that_passes_proposes_nothing(Check check) {
        Finding finding = check.isOfOperator() ? examined(check, true, List.of()) : new Finding(check, true, List.of());

        assertThat(finding.proposedGround()).isEmpty();
    }

    @Test
    void registries_are_asked_about_these_checks_and_no_other() {
        assertThat(Check.values())
                .filteredOn(Check::isAsked)
                .containsExactly(
                        Check.MVD_DOCUMENT,
                        Check.MVD_REMARKS,
                        Check.MVD_IIN,
                        Check.GBDFL_DOCUMENT,
                        Check.GBDFL_NAME,
                        Check.GBDFL_LATIN_NAME);
    }

    @Test
    void an_operator_answers_by_name_for_his_own_checks_alone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(Check.OPERATOR_LAW, true, List.of()))
                .withMessage("check: an operator's own check");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> examined(Check.MVD_DOCUMENT, true, List.of()))
                .withMessage("check: an operator's own check");
    }

    @Test
    void numbers_are_found_only_where_the_number_is_looked_for() {
        assertThat(examined(Check.OPERATOR_IIN, false, KNOWN).existingIins()).isEqualTo(KNOWN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> examined(Check.OPERATOR_DOCUMENT, false, KNOWN))
                .withMessage("existingIin: only when the check is about the number");
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2000, true", "2001, false"})
    void a_note_has_1_to_2000_characters(int length, boolean allowed) {
        assertThat(catchThrowable(() -> new Examination("operator.one", "x".repeat(length))) == null)
                .isEqualTo(allowed);
    }

    @Test
    void a_note_in_a_log_line_stays_withheld() {
        assertThat(new Examination("operator.one", "Another person"))
                .hasToString("Examination[operator.one, withheld]");
    }

    @Test
    void a_check_that_passes_has_found_no_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(Check.MVD_IIN, true, KNOWN))
                .withMessage("existingIin: none when the check passed");
    }

    private static Finding examined(Check check, boolean passed, List<Iin> iins) {
        return new Finding(check, passed, iins, Optional.of(new Examination("operator.one", "Looked at.")));
    }
}
