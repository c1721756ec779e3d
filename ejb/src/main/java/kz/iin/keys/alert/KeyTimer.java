package kz.iin.keys.alert;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks every minute whether keys end. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class KeyTimer {

    @Inject
    private RaiseKeyAlerts alerts;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        alerts.raise();
    }
}
