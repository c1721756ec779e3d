package kz.iin.web.soap.shep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.iin.shep.Sender;
import kz.iin.web.soap.FaultCode;
import kz.iin.web.soap.Refused;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

    private static final OperationName OPERATION = new OperationName("mfa", "submitApplication");

    private final Map<Object, Object> attributes = new HashMap<>();

    @Test
    void a_password_that_everybody_on_the_way_can_read_is_not_even_looked_at_though_the_message_is_signed() {
        Sender sender = new Sender("MFA", Optional.of("secret"));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Doorkeeper().admit(sender, null, OPERATION, readableRequest()))
                .extracting(Refused::code)
                .isEqualTo(FaultCode.NOT_AUTHENTICATED);

        assertThat(attributes).containsEntry("kz.iin.denial", "PASSWORD_IN_CLEAR");
    }

    private HttpServletRequest readableRequest() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                DoorkeeperTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isSecure" -> false;
                    case "getLocalAddr" -> "192.0.2.7";
                    case "setAttribute" -> attributes.put(arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
