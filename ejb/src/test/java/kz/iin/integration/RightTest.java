package kz.iin.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Optional;
import java.util.Set;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RightTest {

    @ParameterizedTest
    @EnumSource(Right.class)
    void an_administrator_holds_every_right(Right right) {
        assertThatNoException().isThrownBy(() -> right.require(somebody(Role.ADMINISTRATOR)));
    }

    @Test
    void an_auditor_looks_and_reads_and_changes_nothing() {
        Viewer auditor = somebody(Role.AUDITOR);

        assertThat(Right.LOOK.isHeldBy(auditor)).isTrue();
        assertThat(Right.READ.isHeldBy(auditor)).isTrue();
        assertThat(Right.ACT.isHeldBy(auditor)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"OFFICER", "SUPERVISOR", "OPERATOR"})
    void who_serves_applicants_has_nothing_to_do_here(Role role) {
        assertThat(Right.values())
                .allSatisfy(right ->
                        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> right.require(somebody(role))));
    }

    private static Viewer somebody(Role role) {
        return new Viewer("somebody", Set.of(role), Optional.empty());
    }
}
