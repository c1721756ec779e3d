package kz.iin.web.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class BoundedRequestTest {

    @Test
    void as_many_bytes_as_allowed_are_read() throws IOException {
        InputStream stream = bodyOf(10, 10);

        assertThat(stream.readAllBytes()).hasSize(10);
    }

    @Test
    void one_byte_more_is_too_large() throws IOException {
        InputStream stream = bodyOf(11, 10);

        assertThatExceptionOfType(NotAccepted.class)
                .isThrownBy(stream::readAllBytes)
                .matches(e -> e.code() == FaultCode.TOO_LARGE);
    }

    @Test
    void bytes_read_one_by_one_count_too() throws IOException {
        InputStream stream = bodyOf(2, 1);

        assertThat(stream.read()).isZero();
        assertThatExceptionOfType(NotAccepted.class).isThrownBy(stream::read);
    }

    private static InputStream bodyOf(int size, long limit) throws IOException {
        ServletInputStream body = new Body(size);
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(
                BoundedRequestTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> body);
        return new BoundedRequest(request, limit).getInputStream();
    }

    private static final class Body extends ServletInputStream {

        private final InputStream bytes;

        Body(int size) {
            this.bytes = new ByteArrayInputStream(new byte[size]);
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
