package kz.iin.access.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import kz.iin.application.reading.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    @ParameterizedTest
    @CsvSource({
        "OFFICER, TUR-IST, true", "OFFICER, , false", "SUPERVISOR, TUR-IST, true", "SUPERVISOR, , false",
        "OPERATOR, TUR-IST, false", "OPERATOR, , true", "ADMINISTRATOR, , true", "AUDITOR, TUR-IST, false"
    })
    void officers_and_supervisors_serve_at_a_mission_and_nobody_else_does(Role role, String mission, boolean isWhole) {
        assertThat(new Rights(Set.of(role), Optional.ofNullable(mission), true).isWhole())
                .isEqualTo(isWhole);
    }

    @Test
    void what_is_not_whole_is_not_stored() {
        Rights rights = new Rights(Set.of(Role.OFFICER), Optional.empty(), true);

        assertThatThrownBy(rights::mustBeWhole)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mission");
    }

    @Test
    void a_role_is_added_and_taken_away_alone() {
        Rights officer = new Rights(Set.of(Role.OFFICER), Optional.of("TUR-IST"), true);

        assertThat(officer.with(Role.ADMINISTRATOR).roles())
                .containsExactlyInAnyOrder(Role.OFFICER, Role.ADMINISTRATOR);
        assertThat(officer.with(Role.ADMINISTRATOR).without(Set.of(Role.ADMINISTRATOR)))
                .isEqualTo(officer);
    }

    @ParameterizedTest
    @CsvSource({"OFFICER, false", "SUPERVISOR, false", "OPERATOR, true", "ADMINISTRATOR, true", "AUDITOR, false"})
    void whoever_decides_or_changes_rules_and_accounts_is_given_that_by_two(Role role, boolean isByTwo) {
        Rights rights = new Rights(Set.of(role), Optional.of("TUR-IST"), true);

        assertThat(rights.isByTwo()).isEqualTo(isByTwo);
        assertThat(rights.gainedByTwo(Rights.NONE)).isEqualTo(isByTwo ? Set.of(role) : Set.of());
    }

    @Test
    void a_role_that_somebody_has_is_not_gained_and_one_of_somebody_kept_out_is() {
        Rights operator = new Rights(Set.of(Role.OPERATOR, Role.AUDITOR), Optional.empty(), true);
        Rights keptOut = new Rights(operator.roles(), Optional.empty(), false);

        assertThat(operator.gainedByTwo(operator)).isEmpty();
        assertThat(operator.with(Role.ADMINISTRATOR).gainedByTwo(operator)).containsExactly(Role.ADMINISTRATOR);
        assertThat(operator.gainedByTwo(keptOut)).containsExactly(Role.OPERATOR);
        assertThat(keptOut.gainedByTwo(operator)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.bekova", "o1", "A-b_c.d"})
    void a_login_has_letters_digits_dots_hyphens_and_underscores(String login) {
        assertThat(RegisterUser.isLogin(login)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ".a", "a b", "a;drop", "аб", "a/../b"})
    void anything_else_is_no_login(String login) {
        assertThat(RegisterUser.isLogin(login)).isFalse();
    }
}
