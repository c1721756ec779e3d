package kz.iin.audit.verify;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.shared.WithheldTrace;

/**
 * Verifies the audit when the server starts, beside everything else, once a day and when it is asked to. A fault is told as loudly as the
 * log can, and the server goes on: whoever damages one row must not stop the service with it.
 */
@Singleton
@Startup
@DependsOn("MigrateSchema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchAudit {

    private static final Logger LOG = Logger.getLogger(WatchAudit.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private VerifyAudit audit;

    @Inject
    private Clock clock;

    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Optional<LastVerification> last = Optional.empty();

    /** Begins at once and goes on beside everything else; while one verification runs, no other begins. */
    @PostConstruct
    public void verify() {
        if (running.compareAndSet(false, true)) {
            begin();
        }
    }

    /** What the last verification found; empty while the first one runs. */
    public Optional<LastVerification> last() {
        return last;
    }

    public boolean isRunning() {
        return running.get();
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void verifyDaily() {
        verify();
    }

    private void begin() {
        try {
            executor.execute(this::walk);
        } catch (RejectedExecutionException full) {
            running.set(false);
            throw full;
        }
    }

    private void walk() {
        try {
            Verification found = audit.verify();
            last = Optional.of(new LastVerification(clock.instant(), found));
            Report.log(found);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The audit could not be verified", WithheldTrace.of(failure));
        } finally {
            running.set(false);
        }
    }
}
