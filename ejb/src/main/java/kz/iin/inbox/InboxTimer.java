package kz.iin.inbox;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Forgets, every hour, the messages whose date would no longer be accepted. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class InboxTimer {

    private static final Logger LOG = Logger.getLogger(InboxTimer.class.getName());

    @Inject
    private AnswerMessage transactions;

    @Inject
    private Window window;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "7", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        int forgotten = transactions.forget(window.forgottenBefore(clock.instant()));
        LOG.log(Level.INFO, "{0} answered messages forgotten", forgotten);
    }
}
