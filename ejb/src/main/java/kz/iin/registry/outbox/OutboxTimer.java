package kz.iin.registry.outbox;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Wakes the workers every second: for messages that fell due again and for those that another node left. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class OutboxTimer {

    @Inject
    private DispatchOutbox dispatch;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        dispatch.wake();
    }
}
