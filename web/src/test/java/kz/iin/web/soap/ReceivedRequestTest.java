package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceivedRequestTest {

    private static final int LIMIT = 10;
    private static final long UNKNOWN = -1;

    @Test
    void as_many_bytes_as_allowed_are_received() {
        HttpServletRequest request = request(UNKNOWN, new ByteArrayInputStream(new byte[LIMIT]));

        ReceivedRequest received = ReceivedRequest.of(request, LIMIT);

        assertThat(received.body())
                .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(LIMIT));
        assertThat(ReceivedRequest.refusal(request)).isEmpty();
    }

    @Test
    void whoever_asks_sees_the_exact_bytes() {
        byte[] sent = {1, 2, 3};
        HttpServletRequest request = request(UNKNOWN, new ByteArrayInputStream(sent));

        ReceivedRequest received = ReceivedRequest.of(request, LIMIT);

        assertThat(received.getInputStream()).hasBinaryContent(sent);
        assertThat(request.getAttribute("kz.iin.request.bytes")).isEqualTo(sent);
    }

    @Test
    void one_byte_more_than_allowed_is_too_large() {
        assertRefused(request(UNKNOWN, new ByteArrayInputStream(new byte[LIMIT + 1])), FaultCode.TOO_LARGE);
    }

    @Test
    void what_is_announced_too_large_is_not_read() {
        assertRefused(request(LIMIT + 1, unreadable()), FaultCode.TOO_LARGE);
    }

    @Test
    void whoever_was_turned_away_is_not_read_and_told_why() {
        HttpServletRequest request = request(LIMIT, unreadable());
        Exception refusal = new NotAccepted(FaultCode.NOT_AUTHENTICATED);

        ReceivedRequest.refuse(request, refusal);

        assertThat(ReceivedRequest.of(request, LIMIT).body()).isEmpty();
        assertThat(ReceivedRequest.refusal(request)).containsSame(refusal);
    }

    @Test
    void what_breaks_off_is_no_message() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertRefused(request(UNKNOWN, broken), FaultCode.NOT_SOAP);
    }

    private static InputStream unreadable() {
        return new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }
        };
    }

    private static void assertRefused(HttpServletRequest request, FaultCode code) {
        ReceivedRequest received = ReceivedRequest.of(request, LIMIT);

        assertThat(received.body()).isEmpty();
        assertThat(ReceivedRequest.refusal(request))
                .hasValueSatisfying(
                        refusal -> assertThat(((NotAccepted) refusal).code()).isEqualTo(code));
    }

    private static HttpServletRequest request(long announced, InputStream body) {
        Map<String, Object> attributes = new HashMap<>();
        return (HttpServletRequest) Proxy.newProxyInstance(
                ReceivedRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentLengthLong" -> announced;
                    case "getInputStream" -> new Body(body);
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getAttribute" -> attributes.get((String) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static final class Body extends ServletInputStream {

        private final InputStream bytes;

        Body(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
