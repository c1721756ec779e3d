package kz.iin.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {

    private static final String LOGIN = "a.bekova";

    @ParameterizedTest
    @CsvSource({
        "abcdefghijk, TOO_SHORT",
        "ababababababab, MONOTONOUS",
        "my A.Bekova 2026, HAS_LOGIN",
        "ұзындығы он , TOO_SHORT"
    })
    void a_password_that_is_easily_guessed_is_not_taken(String wanted, PasswordAnswer answer) {
        assertThat(PasswordRules.objection(LOGIN, wanted)).contains(answer);
    }

    @ParameterizedTest
    @CsvSource({"abcdefghijkl", "abcdeabcdeab", "он екі таңба"})
    void twelve_characters_and_five_different_ones_are_enough_in_any_script(String wanted) {
        assertThat(PasswordRules.objection(LOGIN, wanted)).isEmpty();
    }

    @Test
    void a_password_ends_where_bcrypt_stops_looking() {
        assertThat(PasswordRules.objection(LOGIN, "abcdef".repeat(12))).isEmpty();
        assertThat(PasswordRules.objection(LOGIN, "abcdef".repeat(12) + "g")).contains(PasswordAnswer.TOO_LONG);
        assertThat(PasswordRules.objection(LOGIN, "абвгде".repeat(6))).isEmpty();
        assertThat(PasswordRules.objection(LOGIN, "абвгде".repeat(6) + "ж")).contains(PasswordAnswer.TOO_LONG);
    }

    @Test
    void what_no_keyboard_types_is_not_taken() {
        assertThat(PasswordRules.objection(LOGIN, "abcdefghijkl\u0000")).contains(PasswordAnswer.UNTYPABLE);
    }
}
