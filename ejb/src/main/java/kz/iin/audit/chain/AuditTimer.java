package kz.iin.audit.chain;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Gives the entries their places every two seconds; deletes once a day what has been kept long enough. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class AuditTimer {

    @Inject
    private PlaceEntries places;

    @Inject
    private DeleteExpired expired;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void place() {
        places.place();
    }

    @Schedule(hour = "2", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void delete() {
        expired.delete();
    }
}
