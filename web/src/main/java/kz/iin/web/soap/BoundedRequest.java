package kz.iin.web.soap;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;

/** A request of which no more than so many bytes can be read, whatever its headers say. */
final class BoundedRequest extends HttpServletRequestWrapper {

    private final long maxBytes;
    private ServletInputStream bounded;

    BoundedRequest(HttpServletRequest request, long maxBytes) {
        super(request);
        this.maxBytes = maxBytes;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (bounded == null) {
            bounded = new BoundedStream(super.getInputStream(), maxBytes);
        }
        return bounded;
    }

    private static final class BoundedStream extends ServletInputStream {

        private final ServletInputStream stream;
        private long left;

        BoundedStream(ServletInputStream stream, long maxBytes) {
            this.stream = stream;
            this.left = maxBytes;
        }

        @Override
        public int read() throws IOException {
            int next = stream.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = stream.read(bytes, from, length);
            count(read);
            return read;
        }

        private void count(int read) throws NotAccepted {
            left -= Math.max(read, 0);
            if (left < 0) {
                throw new NotAccepted(FaultCode.TOO_LARGE);
            }
        }

        @Override
        public boolean isFinished() {
            return stream.isFinished();
        }

        @Override
        public boolean isReady() {
            return stream.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            stream.setReadListener(listener);
        }
    }
}
