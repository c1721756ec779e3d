package kz.iin.copy.scanning;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Speaks what clamd speaks: reads {@code INSTREAM} and gives one answer. */
public final class ClamdStandIn implements AutoCloseable {

    private static final String COMMAND = "zINSTREAM\0";

    private final ServerSocketChannel server;
    private final Function<byte[], String> answers;
    private final List<byte[]> seen = Collections.synchronizedList(new ArrayList<>());

    /** @param answers what it says to a file, without the zero at the end */
    public ClamdStandIn(StandardProtocolFamily family, SocketAddress address, Function<byte[], String> answers)
            throws IOException {
        this.server = ServerSocketChannel.open(family).bind(address);
        this.answers = answers;
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    public SocketAddress address() throws IOException {
        return server.getLocalAddress();
    }

    public List<byte[]> seen() {
        return List.copyOf(seen);
    }

    private void serve() {
        while (server.isOpen()) {
            try (SocketChannel caller = server.accept()) {
                answer(new DataInputStream(Channels.newInputStream(caller)), Channels.newOutputStream(caller));
            } catch (IOException gone) {
                // the caller or the test has ended
            }
        }
    }

    private void answer(DataInputStream request, OutputStream reply) throws IOException {
        String command = new String(request.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        if (!command.equals(COMMAND)) {
            reply.write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        byte[] file = new byte[0];
        for (int length = request.readInt(); length != 0; length = request.readInt()) {
            byte[] chunk = request.readNBytes(length);
            byte[] longer = Arrays.copyOf(file, file.length + chunk.length);
            System.arraycopy(chunk, 0, longer, file.length, chunk.length);
            file = longer;
        }
        seen.add(file);
        reply.write((answers.apply(file) + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
