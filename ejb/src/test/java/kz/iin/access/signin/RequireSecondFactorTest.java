package kz.iin.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.iin.application.reading.Role;
import org.junit.jupiter.api.Test;

class RequireSecondFactorTest {

    @Test
    void the_configuration_names_the_roles_for_which_a_password_is_not_enough() {
        assertThat(RequireSecondFactor.demanded("AUDITOR, ADMINISTRATOR"))
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.ADMINISTRATOR);
        assertThat(RequireSecondFactor.demanded("none")).isEmpty();
    }

    @Test
    void a_misspelt_role_lets_nobody_in() {
        assertThatThrownBy(() -> RequireSecondFactor.demanded("AUDITORS")).isInstanceOf(IllegalArgumentException.class);
    }
}
