package kz.iin.keys.alert;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.iin.keys.WatchedKeys;

/** Raises an alert ahead of the end of keys, and takes it back when a later key is there. One node raises it. */
@Stateless
public class RaiseKeyAlerts {

    private static final Logger LOG = Logger.getLogger(RaiseKeyAlerts.class.getName());

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    @Inject
    private Instance<WatchedKeys> watched;

    @Inject
    private Clock clock;

    public void raise() {
        Instant at = clock.instant();
        try (Connection connection = database.getConnection()) {
            KeyAlerts alerts = new KeyAlerts(connection);
            for (WatchedKeys keys : watched) {
                alerts.bringUpToDate(keys, at).forEach(RaiseKeyAlerts::tell);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("The alerts were not raised", refused);
        }
    }

    private static void tell(KeyAlert alert) {
        if (alert.days() == 0) {
            LOG.log(Level.SEVERE, "NO KEY IN FORCE for {0}: nothing is signed with it, see key_alert", alert.purpose());
        } else {
            LOG.log(
                    Level.WARNING,
                    "The last key for {0} ends on {1}, in less than {2} days, see key_alert",
                    new Object[] {alert.purpose(), alert.until(), alert.days()});
        }
    }
}
