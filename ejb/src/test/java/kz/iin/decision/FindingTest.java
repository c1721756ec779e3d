package kz.iin.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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
        "GBDFL_NAME, IIN_ALREADY_REGISTERED"
    })
    void a_check_that_does_not_pass_proposes_its_ground(Check check, RefusalGround ground) {
        assertThat(new Finding(check, false, List.of()).proposedGround()).contains(ground);
    }

    @ParameterizedTest
    @EnumSource(Check.class)
    void a_check_that_passes_proposes_nothing(Check check) {
        assertThat(new Finding(check, true, List.of()).proposedGround()).isEmpty();
    }

    @Test
    void a_check_that_passes_has_found_no_number() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Finding(Check.MVD_IIN, true, KNOWN))
                .withMessage("existingIins: none when the check passed");
    }
}
