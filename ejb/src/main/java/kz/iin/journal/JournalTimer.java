package kz.iin.journal;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tidies the journal up every ten minutes. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class JournalTimer {

    @Inject
    private PurgeJournal purge;

    @Schedule(hour = "*", minute = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        purge.purge();
    }
}
