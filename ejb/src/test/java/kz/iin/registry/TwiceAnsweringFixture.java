package kz.iin.registry;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A ministry that sends each answer twice on the same connection, one HTTP response after the other. */
public final class TwiceAnsweringFixture implements AutoCloseable {

    private final ServerSocket socket;
    private final UnaryOperator<String> answers;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** @param answers to the text of a request */
    public TwiceAnsweringFixture(UnaryOperator<String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
        threads.execute(this::accept);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket connection = socket.accept();
                threads.execute(() -> serve(connection));
            }
        } catch (IOException closed) {
            // nobody accepts any more
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            DataInputStream in = new DataInputStream(connection.getInputStream());
            OutputStream out = connection.getOutputStream();
            Optional<String> request = next(in);
            while (request.isPresent()) {
                byte[] response = response(answers.apply(request.get()));
                out.write(response);
                out.write(response);
                out.flush();
                request = next(in);
            }
        } catch (IOException closed) {
            // the caller left
        }
    }

    private static Optional<String> next(DataInputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return Optional.empty();
            }
            head.append((char) next);
        }
        String length = head.toString().replaceAll("(?is).*content-length: ([0-9]+).*", "$1");
        return Optional.of(new String(in.readNBytes(Integer.parseInt(length)), UTF_8));
    }

    private static byte[] response(String text) {
        byte[] body = text.getBytes(UTF_8);
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: " + body.length + "\r\n\r\n";
        byte[] whole = Arrays.copyOf(head.getBytes(ISO_8859_1), head.length() + body.length);
        System.arraycopy(body, 0, whole, head.length(), body.length);
        return whole;
    }
}
