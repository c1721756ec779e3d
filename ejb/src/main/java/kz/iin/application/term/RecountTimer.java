package kz.iin.application.term;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every ten seconds whether a calendar was changed. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class RecountTimer {

    /** The rest ten seconds later: other timers wait for the same threads. */
    private static final int BATCHES_AT_A_TIME = 50;

    @Inject
    private RecountTerms terms;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        int done = 0;
        while (done < BATCHES_AT_A_TIME && terms.batch()) {
            done++;
        }
    }
}
