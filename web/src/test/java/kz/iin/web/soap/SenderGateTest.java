package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderGateTest {

    private final Map<Object, Object> attributes = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "true,  192.0.2.7,       true",
        "false, 127.0.0.1,       true",
        "false, 127.255.0.9,     true",
        "false, ::1,             true",
        "false, 0:0:0:0:0:0:0:1, true",
        "false, 192.0.2.7,       false",
        "false, 10.127.0.0.1,    false",
        "false, 127.example.org, false",
        "false, 2001:db8::1,     false"
    })
    void a_connection_with_tls_or_within_this_machine_is_confidential(boolean secure, String address, boolean is) {
        assertThat(new Connection(request(secure, address)).isConfidential()).isEqualTo(is);
    }

    @Test
    void a_password_that_everybody_on_the_way_can_read_is_not_even_looked_at() throws Exception {
        HttpServletRequest request = request(false, "192.0.2.7");

        new SenderGate().doFilter(request, null, (passedOn, response) -> attributes.put("passed on", passedOn));

        assertThat(ReceivedRequest.refusal(request))
                .hasValueSatisfying(
                        refusal -> assertThat(((NotAdmitted) refusal).code()).isEqualTo(FaultCode.NOT_AUTHENTICATED));
        assertThat(attributes)
                .containsEntry("kz.iin.denial", "PASSWORD_IN_CLEAR")
                .containsEntry("passed on", request);
    }

    private HttpServletRequest request(boolean secure, String address) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                SenderGateTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "POST";
                    case "getHeader" -> "Basic TUZBOnNlY3JldA==";
                    case "isSecure" -> secure;
                    case "getLocalAddr" -> address;
                    case "getAttribute" -> attributes.get(arguments[0]);
                    case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
