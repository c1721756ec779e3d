package kz.iin.application.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Says in the log which application is in danger of being late, once for each degree of urgency. */
@ApplicationScoped
class TellAlerts {

    private static final Logger LOG = Logger.getLogger(TellAlerts.class.getName());

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DeadlineAlert alert) {
        LOG.log(Level.WARNING, "{0} of {1} has no result yet: {2}", new Object[] {
            alert.application(), alert.mission(), alert.urgency()
        });
    }
}
