package kz.iin.web.soap.mvd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import kz.iin.contract.provided.mvd.v1.OperatorCheck;
import kz.iin.contract.provided.mvd.v1.SubmitCheckResult;
import kz.iin.decision.Check;
import kz.iin.decision.Examination;
import kz.iin.decision.Finding;
import kz.iin.number.Iin;
import kz.iin.web.soap.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckMapperTest {

    @Test
    void a_result_names_its_operator_and_the_numbers_found() {
        SubmitCheckResult sent = result(OperatorCheck.OPERATOR_IIN, false, "800101050003");

        assertThat(CheckMapper.finding(sent))
                .isEqualTo(new Finding(
                        Check.OPERATOR_IIN,
                        false,
                        List.of(new Iin("800101050003")),
                        Optional.of(new Examination("operator.one", "Compared."))));
    }

    @ParameterizedTest
    @EnumSource
    void every_check_of_an_operator_is_one_of_ours(OperatorCheck check) {
        assertThat(CheckMapper.finding(result(check, true)).check().name()).isEqualTo(check.name());
    }

    @Test
    void a_number_with_a_wrong_check_digit_is_named_by_its_place() {
        assertRefusedAt("existingIin[2]", result(OperatorCheck.OPERATOR_IIN, false, "800101050003", "800101050004"));
    }

    @Test
    void a_number_where_none_belongs_is_refused() {
        assertRefusedAt("existingIin", result(OperatorCheck.OPERATOR_DOCUMENT, false, "800101050003"));
        assertRefusedAt("existingIin", result(OperatorCheck.OPERATOR_IIN, true, "800101050003"));
    }

    @Test
    void a_blank_note_is_refused() {
        SubmitCheckResult sent = result(OperatorCheck.OPERATOR_LAW, true);
        sent.setNote("  ");

        assertRefusedAt("note", sent);
    }

    private static void assertRefusedAt(String field, SubmitCheckResult sent) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> CheckMapper.finding(sent))
                .matches(invalid -> invalid.field().equals(field));
    }

    private static SubmitCheckResult result(OperatorCheck check, boolean passed, String... iins) {
        SubmitCheckResult sent = new SubmitCheckResult();
        sent.setApplicationNumber("2026-00000042");
        sent.setOperator("operator.one");
        sent.setCheck(check);
        sent.setPassed(passed);
        sent.getExistingIin().addAll(List.of(iins));
        sent.setNote("Compared.");
        return sent;
    }
}
