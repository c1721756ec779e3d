package kz.iin.retention;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks four times a minute whose retention is over; where no period is set, that is no question to the database. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class RetentionTimer {

    private static final Logger LOG = Logger.getLogger(RetentionTimer.class.getName());

    @Inject
    private DestroyFiles files;

    @Inject
    private Periods periods;

    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        Map<Destroying, Integer> destroyed = files.destroy(periods.retention());
        if (!destroyed.isEmpty()) {
            LOG.log(Level.INFO, "Destroyed, their retention being over: {0}", destroyed);
        }
    }
}
