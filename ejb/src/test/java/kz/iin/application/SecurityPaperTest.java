package kz.iin.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.iin.shared.RuleBroken;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityPaperTest {

    @ParameterizedTest
    @ValueSource(strings = {"KZ-0001234", "АБ-12", "123", "12345678901234567890"})
    void a_serial_is_kept_as_it_stands_on_the_sheet(String serial) {
        assertThat(new SecurityPaper(serial).serial()).isEqualTo(serial);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12", "-12", "kz-0001234", "KZ 0001234", "KZ\u202E123", "KZ\n12", "123456789012345678901"})
    void anything_else_is_refused_by_field_and_rule(String serial) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> new SecurityPaper(serial))
                .matches(refused -> refused.field().equals("securityPaper"))
                .matches(refused -> refused.rule() == ApplicationRule.SECURITY_PAPER_FORM);
    }
}
