package kz.iin.copy.scanning;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A talk with the scanner, which ends at its time whatever the other side does: neither kind of socket times out by itself. */
final class ScannerCall {

    /** An answer is a line; what is longer is none. */
    private static final int LONGEST_ANSWER = 1024;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Clock clock;
    private final Instant end;

    /** Both are the caller's to close. */
    ScannerCall(SocketChannel channel, Selector selector, Clock clock, Duration most) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.clock = clock;
        end = clock.instant().plus(most);
        key = channel.register(selector, SelectionKey.OP_CONNECT);
    }

    void connect(SocketAddress scanner) throws IOException {
        if (!channel.connect(scanner)) {
            await(SelectionKey.OP_CONNECT);
            channel.finishConnect();
        }
    }

    void send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            await(SelectionKey.OP_WRITE);
            channel.write(bytes);
        }
    }

    /** Up to the zero that ends it, or the end of the connection. */
    String answer() throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        boolean more = true;
        while (more && answer.hasRemaining()) {
            await(SelectionKey.OP_READ);
            int read = channel.read(answer);
            more = read >= 0 && (answer.position() == 0 || answer.get(answer.position() - 1) != 0);
        }
        return new String(answer.array(), 0, answer.position(), StandardCharsets.US_ASCII).replace("\0", "");
    }

    private void await(int readiness) throws IOException {
        key.interestOps(readiness);
        long left = Duration.between(clock.instant(), end).toMillis();
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("no answer in time");
        }
        selector.selectedKeys().clear();
    }
}
