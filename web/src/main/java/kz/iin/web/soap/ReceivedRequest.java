package kz.iin.web.soap;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/**
 * A request whose body has been received: all of it, byte for byte, or nothing if it is not to be had. It is held in
 * memory, so that no document ever lies in a temporary file.
 */
public final class ReceivedRequest extends HttpServletRequestWrapper {

    /** The body as an array of bytes, for whoever has to see exactly what was sent. */
    private static final String BYTES = "kz.iin.request.bytes";

    private static final String REFUSAL = ReceivedRequest.class.getName();

    private final Optional<byte[]> body;
    private final ServletInputStream stream;

    private ReceivedRequest(HttpServletRequest request, Optional<byte[]> body) {
        super(request);
        this.body = body;
        this.stream = new Bytes(body.orElse(new byte[0]));
    }

    /** Turns a request away before it is received: of its body nothing is read. */
    static void refuse(ServletRequest request, Exception refusal) {
        request.setAttribute(REFUSAL, refusal);
    }

    /** Receives no more than so many bytes, whatever the headers say. */
    public static ReceivedRequest of(HttpServletRequest request, int maxBytes) {
        Optional<byte[]> body = Optional.empty();
        if (refusal(request).isPresent()) {
            return new ReceivedRequest(request, body);
        }
        try {
            body = Optional.of(receive(request, maxBytes));
            request.setAttribute(BYTES, body.get());
        } catch (NotAccepted refused) {
            refuse(request, refused);
        } catch (IOException brokenOff) {
            refuse(request, new NotAccepted(FaultCode.NOT_SOAP));
        }
        return new ReceivedRequest(request, body);
    }

    /** Empty if it was turned away, too large or broke off. */
    public Optional<byte[]> body() {
        return body;
    }

    /** Why there is no body. */
    static Optional<Exception> refusal(ServletRequest request) {
        return Optional.ofNullable((Exception) request.getAttribute(REFUSAL));
    }

    private static byte[] receive(HttpServletRequest request, int maxBytes) throws IOException {
        if (request.getContentLengthLong() > maxBytes) {
            throw new NotAccepted(FaultCode.TOO_LARGE);
        }
        byte[] bytes = request.getInputStream().readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new NotAccepted(FaultCode.TOO_LARGE);
        }
        return bytes;
    }

    @Override
    public ServletInputStream getInputStream() {
        return stream;
    }

    private static final class Bytes extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Bytes(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int from, int length) {
            return bytes.read(target, from, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is here already");
        }
    }
}
