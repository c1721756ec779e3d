package kz.iin.notification.applicant;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Looks for results that are not told yet; where no mail server is configured, that is no question to the database. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class ResultClock {

    @Inject
    private TellApplicants tell;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        boolean isMore = tell.isSending();
        while (isMore) {
            isMore = tell.tellResults();
        }
    }
}
