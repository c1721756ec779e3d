package kz.iin.copy.scanning;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;

/** Where the scanner listens: {@code host:port}, or the path of a Unix socket. */
final class ScannerAddress {

    private final String text;

    ScannerAddress(String text) {
        if (!isPath(text) && !text.matches(".+:[0-9]{1,5}")) {
            throw new IllegalArgumentException("iin.clamd.address: host:port, or the path of a Unix socket");
        }
        this.text = text;
    }

    /** Not connected, and not waiting for anything. */
    SocketChannel open() throws IOException {
        SocketChannel channel = isPath(text) ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        channel.configureBlocking(false);
        return channel;
    }

    SocketAddress socket() {
        if (isPath(text)) {
            return UnixDomainSocketAddress.of(Path.of(text));
        }
        int colon = text.lastIndexOf(':');
        return new InetSocketAddress(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    private static boolean isPath(String text) {
        return text.startsWith("/");
    }
}
