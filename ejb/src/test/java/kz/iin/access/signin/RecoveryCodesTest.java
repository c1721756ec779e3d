package kz.iin.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecoveryCodesTest {

    @Test
    void ten_codes_are_drawn_and_no_two_are_alike() {
        List<String> codes = RecoveryCodes.draw(new SecureRandom());

        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCD-EFGH-IJKL-MNOP", "abcdefghijklmnop", " abcd efgh ijkl mnop "})
    void a_code_is_the_same_however_it_was_typed(String typed) {
        assertThat(RecoveryCodes.digest(typed)).isEqualTo(RecoveryCodes.digest("ABCDEFGHIJKLMNOP"));
    }
}
