package kz.iin.number.forecast;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute whether the numbers of a birth date run out. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class NumberTimer {

    @Inject
    private RaiseNumberAlerts alerts;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        alerts.raise();
    }
}
