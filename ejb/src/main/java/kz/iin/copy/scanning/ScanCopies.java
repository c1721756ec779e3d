package kz.iin.copy.scanning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has copies looked at by the scanner, if there is one: clamd's {@code INSTREAM}, a connection for each copy. */
@ApplicationScoped
public class ScanCopies {

    private static final Logger LOG = Logger.getLogger(ScanCopies.class.getName());

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = new byte[Integer.BYTES];
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    private Optional<ScannerAddress> scanner = Optional.empty();
    private Duration most;
    private Clock clock;

    /** For the container's proxy. */
    protected ScanCopies() {}

    @Inject
    public ScanCopies(
            @ConfigProperty(name = "iin.clamd.address") Optional<String> address,
            @ConfigProperty(name = "iin.clamd.timeout", defaultValue = "PT10S") Duration most,
            Clock clock) {
        this.scanner = address.map(ScannerAddress::new);
        this.most = most;
        this.clock = clock;
    }

    /** An address that is none is told when the server starts, and so is who scans. */
    void tell(@Observes Startup event) {
        LOG.log(Level.INFO, "Document copies are {0}", scanner.isPresent() ? "scanned for viruses" : "not scanned");
    }

    /**
     * @throws InfectedCopy when it finds something
     * @throws ScannerSilent when it does not say
     */
    public void scan(List<byte[]> files) {
        scanner.ifPresent(address -> {
            for (int place = 1; place <= files.size(); place++) {
                judge(ask(address, files.get(place - 1)), place);
            }
        });
    }

    private static void judge(String answer, int place) {
        if (answer.endsWith(FOUND)) {
            LOG.log(Level.WARNING, "Virus scanner on copy {0}: {1}", new Object[] {place, answer});
            throw new InfectedCopy(place);
        }
        if (!answer.equals(CLEAN)) {
            throw new ScannerSilent("the virus scanner does not say whether a copy is clean: " + answer);
        }
    }

    private String ask(ScannerAddress address, byte[] file) {
        try (SocketChannel channel = address.open();
                Selector selector = Selector.open()) {
            ScannerCall call = new ScannerCall(channel, selector, clock, most);
            call.connect(address.socket());
            call.send(ByteBuffer.wrap(COMMAND));
            call.send(ByteBuffer.allocate(Integer.BYTES).putInt(file.length).flip());
            call.send(ByteBuffer.wrap(file));
            call.send(ByteBuffer.wrap(END));
            return call.answer();
        } catch (IOException | UnresolvedAddressException silent) {
            throw new ScannerSilent(silent);
        }
    }
}
