package kz.iin.copy.stored;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks four times a minute whether a copy lies open; once all are encrypted, that finds none. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class SealingTimer {

    private static final Logger LOG = Logger.getLogger(SealingTimer.class.getName());

    @Inject
    private SealStoredCopies copies;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        int sealed = copies.seal();
        if (sealed > 0) {
            LOG.log(Level.INFO, "Document copies that lay open and are encrypted now: {0}", sealed);
        }
    }
}
