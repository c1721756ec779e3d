package kz.iin.counter.draft;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks four times a minute which drafts nobody came back to. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class DraftTimer {

    private static final Logger LOG = Logger.getLogger(DraftTimer.class.getName());

    @Inject
    private DestroyDrafts drafts;

    @Schedule(hour = "*", minute = "*", second = "10/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        int destroyed = drafts.destroy();
        if (destroyed > 0) {
            LOG.log(Level.INFO, "Destroyed, nobody having come back to them: {0} drafts", destroyed);
        }
    }
}
