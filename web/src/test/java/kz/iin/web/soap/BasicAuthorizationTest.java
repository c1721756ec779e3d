package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicAuthorizationTest {

    @ParameterizedTest
    @CsvSource({
        "'MFA:secret', MFA, 'secret'",
        "'MFA:with:colons', MFA, 'with:colons'",
        "'MFA:', MFA, ''",
        "'MFA:құпиясөз', MFA, 'құпиясөз'"
    })
    void the_password_is_all_that_follows_the_first_colon(String sent, String senderId, String password) {
        assertThat(BasicAuthorization.in("Basic " + encoded(sent)))
                .hasValue(new BasicAuthorization(senderId, password));
    }

    @Test
    void the_name_of_the_scheme_is_read_in_any_case() {
        assertThat(BasicAuthorization.in("basic " + encoded("MFA:secret"))).isPresent();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "Basic", "Basic ???", "Basic TUZB=", "Basic TUZB", "Bearer TUZBOnNlY3JldA=="})
    void what_is_of_another_form_says_nothing(String header) {
        assertThat(BasicAuthorization.in(header)).isEmpty();
    }

    @Test
    void a_password_is_not_told() {
        assertThat(new BasicAuthorization("MFA", "secret").toString()).doesNotContain("secret");
    }

    private static String encoded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
