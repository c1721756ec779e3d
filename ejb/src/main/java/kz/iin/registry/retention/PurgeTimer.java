package kz.iin.registry.retention;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Purges once a night. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class PurgeTimer {

    private static final Logger LOG = Logger.getLogger(PurgeTimer.class.getName());

    @Inject
    private PurgeMessages purge;

    @Schedule(hour = "2", minute = "47", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        LOG.log(Level.INFO, "What messages left behind: {0}", purge.purge());
    }
}
