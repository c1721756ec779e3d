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
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.shared.WithheldTrace;

/**
 * Verifies the audit when the server starts, beside everything else, and once a day. A fault is told as loudly as the
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

    private volatile Optional<Verification> last = Optional.empty();

    @PostConstruct
    void start() {
        executor.execute(this::verify);
    }

    /** What the last verification found; empty while the first one runs. */
    public Optional<Verification> last() {
        return last;
    }

    @Schedule(hour = "3", minute = "17", persistent = false)
    void verify() {
        try {
            Verification verification = audit.verify();
            last = Optional.of(verification);
            Report.log(verification);
        } catch (RuntimeException failure) {
            LOG.log(Level.SEVERE, "The audit could not be verified", WithheldTrace.of(failure));
        }
    }
}
