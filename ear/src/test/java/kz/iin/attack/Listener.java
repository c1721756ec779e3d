package kz.iin.attack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody whom the server has no reason to call, and who counts the calls. */
final class Listener implements AutoCloseable {

    private static final int BACKLOG = 50;

    private final ServerSocket socket;
    private final AtomicInteger calls = new AtomicInteger();

    private Listener(ServerSocket socket) {
        this.socket = socket;
    }

    static Listener start() throws IOException {
        Listener listener = new Listener(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(listener::listen, "listener");
        thread.setDaemon(true);
        thread.start();
        return listener;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    int calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try {
                socket.accept().close();
                calls.incrementAndGet();
            } catch (IOException closed) {
                return;
            }
        }
    }
}
