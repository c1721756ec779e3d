package kz.iin.shared;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A bounded number of workers that take work until there is none. Whoever adds work wakes one; work that is added while
 * all are busy is taken by the next that is free, or by the next waking.
 */
public final class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class.getName());

    private final Executor executor;
    private final Semaphore free;
    private final BooleanSupplier next;

    /**
     * @param most how many may work at the same time
     * @param next does one piece of work; false when there was none
     */
    public Workers(Executor executor, int most, BooleanSupplier next) {
        this.executor = executor;
        this.free = new Semaphore(most);
        this.next = next;
    }

    /** Sets one more worker to work, if one is free. */
    public void wake() {
        if (free.tryAcquire()) {
            start();
        }
    }

    private void start() {
        boolean started = false;
        try {
            executor.execute(this::work);
            started = true;
        } finally {
            if (!started) {
                free.release();
            }
        }
    }

    /** A failure ends this worker and is told; the next waking tries again. */
    private void work() {
        try {
            boolean busy = true;
            while (busy) {
                busy = next.getAsBoolean();
            }
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "A worker broke off", WithheldTrace.of(failure));
        } finally {
            free.release();
        }
    }
}
