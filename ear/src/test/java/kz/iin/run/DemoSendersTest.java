package kz.iin.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import kz.iin.contract.provided.mfa.v1.MfaRegistry;
import kz.iin.contract.provided.mtsriap.v1.MtsriapRegistry;
import kz.iin.contract.provided.mvd.v1.MvdRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoSendersTest {

    @ParameterizedTest
    @CsvSource({"mfa, MFA", "mvd, MVD", "mtsriap, MTSRIAP"})
    void each_service_has_its_caller(String service, String sender) {
        URI address = URI.create("http://127.0.0.1:8080/iin/ws/" + service + "/v1");

        assertThat(DemoSenders.callerOf(address)).hasValue(sender);
    }

    @ParameterizedTest
    @ValueSource(classes = {MfaRegistry.class, MvdRegistry.class, MtsriapRegistry.class})
    void every_operation_of_a_service_is_allowed_to_its_caller(Class<?> contract) throws IOException {
        String script = demoData();
        String service = contract.getSimpleName().replace("Registry", "").toLowerCase(Locale.ROOT);
        int from = script.indexOf("allow('%s', '%s'".formatted(service.toUpperCase(Locale.ROOT), service));

        String allowed = script.substring(from, script.indexOf(')', from));

        assertThat(contract.getMethods())
                .extracting(Method::getName)
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(allowed).contains("'" + operation + "'"));
    }

    @Test
    void whoever_calls_something_else_shows_no_password() {
        assertThat(DemoSenders.authorization(URI.create("http://127.0.0.1:8080/echo/echo")))
                .isEmpty();
    }

    private static String demoData() throws IOException {
        try (InputStream script = DemoSendersTest.class.getResourceAsStream("/demo-data.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
