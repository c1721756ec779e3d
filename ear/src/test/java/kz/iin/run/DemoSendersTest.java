package kz.iin.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoSendersTest {

    @ParameterizedTest
    @CsvSource({"mfa, MFA", "mvd, MVD", "mtsriap, MTSRIAP"})
    void each_service_has_its_caller(String service, String sender) {
        URI address = URI.create("http://127.0.0.1:8080/iin/ws/" + service + "/v1");

        assertThat(DemoSenders.callerOf(address)).hasValue(sender);
    }

    @Test
    void whoever_calls_something_else_shows_no_password() {
        assertThat(DemoSenders.authorization(URI.create("http://127.0.0.1:8080/echo/echo")))
                .isEmpty();
    }
}
