package kz.iin.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.Iterator;

/** A connection to the server, by hand: a client library would be too well-behaved. */
final class Wire implements AutoCloseable {

    private static final int PAUSE_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 120_000;

    private final Socket socket;
    private final OutputStream out;
    private final InputStream in;
    private final ByteArrayOutputStream answer = new ByteArrayOutputStream();
    private long sent;

    private Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.out = socket.getOutputStream();
        this.in = socket.getInputStream();
    }

    static Wire to(URI address) throws IOException {
        return new Wire(new Socket(address.getHost(), address.getPort()));
    }

    void send(String text) throws IOException {
        out.write(text.getBytes(UTF_8));
        out.flush();
    }

    /** Sends chunks, without an end if need be, until the server answers or cuts. */
    Outcome pour(Iterator<byte[]> chunks) throws IOException {
        try {
            while (chunks.hasNext() && in.available() == 0) {
                byte[] chunk = chunks.next();
                send(Integer.toHexString(chunk.length) + "\r\n");
                out.write(chunk);
                send("\r\n");
                sent += chunk.length;
            }
            if (!chunks.hasNext()) {
                send("0\r\n\r\n");
            }
        } catch (IOException cut) {
            // the answer, if there is one, comes from the other side
        }
        return outcome();
    }

    /** Sends one letter in a second until the server answers or cuts. */
    Outcome trickle(String letter) throws IOException {
        socket.setSoTimeout(PAUSE_MILLIS);
        try {
            while (isSilent()) {
                send(letter);
                sent++;
            }
        } catch (IOException cut) {
            // as above
        }
        return outcome();
    }

    Outcome outcome() throws IOException {
        socket.setSoTimeout(ANSWER_MILLIS);
        try {
            in.transferTo(answer);
        } catch (SocketTimeoutException silent) {
            throw new AssertionError("neither answered nor cut", silent);
        } catch (IOException cut) {
            // what came before counts
        }
        return new Outcome(answer.toString(UTF_8), sent);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private boolean isSilent() throws IOException {
        try {
            int next = in.read();
            if (next >= 0) {
                answer.write(next);
            }
            return false;
        } catch (SocketTimeoutException silent) {
            return true;
        }
    }
}
