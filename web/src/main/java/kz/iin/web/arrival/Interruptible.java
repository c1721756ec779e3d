package kz.iin.web.arrival;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.xnio.conduits.AbstractStreamSourceConduit;
import org.xnio.conduits.StreamSourceConduit;

/**
 * A body that a thread waits for and can be told not to. Closing the connection behind its back would break the container in
 * the middle of its reading.
 */
final class Interruptible extends AbstractStreamSourceConduit<StreamSourceConduit> {

    private final BooleanSupplier isOver;

    Interruptible(StreamSourceConduit body, BooleanSupplier isOver) {
        super(body);
        this.isOver = isOver;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        requireTime();
        return next.read(target);
    }

    @Override
    public long read(ByteBuffer[] targets, int from, int length) throws IOException {
        requireTime();
        return next.read(targets, from, length);
    }

    /** For a moment: whoever waits reads again, and learns that it is over. */
    @Override
    public void awaitReadable() throws IOException {
        next.awaitReadable(1, TimeUnit.SECONDS);
    }

    private void requireTime() throws IOException {
        if (isOver.getAsBoolean()) {
            throw new IOException("the body came too slowly");
        }
    }
}
