package kz.iin.application.watch;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute which deadlines have come nearer, and whether the day's late answers are to be said. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class DeadlineTimer {

    @Inject
    private WatchDeadlines deadlines;

    @Inject
    private RaiseAlerts alerts;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        alerts.raise();
        deadlines.watch();
    }
}
