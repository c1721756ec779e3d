package kz.iin.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What this run has started, to be stopped in reverse order. Starting and stopping exclude each other: a Ctrl-C in the
 * middle of a start waits for it, stops its product too, and lets nothing start any more.
 */
public final class Started implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Started.class.getName());

    private final Deque<AutoCloseable> things = new ArrayDeque<>();
    private boolean closed;

    public synchronized <T extends AutoCloseable> T start(Callable<T> step) throws Exception {
        if (closed) {
            throw new RunFailure("Stopping");
        }
        T thing = step.call();
        things.push(thing);
        return thing;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!things.isEmpty()) {
            close(things.pop());
        }
    }

    private static void close(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Could not stop " + thing, e);
        }
    }
}
