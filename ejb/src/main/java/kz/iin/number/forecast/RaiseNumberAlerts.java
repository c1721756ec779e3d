package kz.iin.number.forecast;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Raises an alert when the numbers of a birth date, in all open series together, are used up to a share, and when none is
 * left; takes it back when a series is added. One node raises it, whichever comes first; the row stays in
 * {@code number_alert}.
 */
@Stateless
public class RaiseNumberAlerts {

    private static final Logger LOG = Logger.getLogger(RaiseNumberAlerts.class.getName());

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "iin.numbers.warn-at", defaultValue = "0.8")
    private double warnAt;

    public void raise() {
        Instant at = clock.instant();
        try (Connection connection = database.getConnection()) {
            NumberAlerts alerts = new NumberAlerts(connection);
            alerts.settle(at, warnAt);
            alerts.raise(at, warnAt).forEach(RaiseNumberAlerts::tell);
        } catch (SQLException refused) {
            throw new IllegalStateException("The alerts were not raised", refused);
        }
    }

    /** Without the birth date: it stands in the row. */
    private static void tell(AlertKind kind) {
        boolean exhausted = kind == AlertKind.EXHAUSTED;
        LOG.log(
                exhausted ? Level.SEVERE : Level.WARNING,
                exhausted
                        ? "NUMBERS EXHAUSTED: none is left for a birth date, see number_alert"
                        : "Numbers of a birth date are running out, see number_alert");
    }
}
