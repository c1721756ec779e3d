package kz.iin.report.delivery;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.iin.mail.Enclosure;
import kz.iin.shared.Connections;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Brings the reports by the calendar to all whom they are for. A delivery is a row that one node claims by moving it ahead: if the
 * node dies, it falls due again. What did not arrive in time is raised once.
 */
@ApplicationScoped
public class DeliverReports {

    private static final Logger LOG = Logger.getLogger(DeliverReports.class.getName());

    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLED = 6;
    private static final Duration LONGER_THAN_ANY_WAIT = Duration.ofHours(2);

    /** An installation that starts to deliver does not bring what is older. */
    private static final Duration OLDEST = Duration.ofDays(7);

    private static final String MINISTRY = "MFA";

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private Connections connections = () -> pool.getConnection();
    private List<Carrier> carriers;
    private Duration patience;
    private Clock clock;

    /** For the container's proxy. */
    protected DeliverReports() {}

    @Inject
    DeliverReports(
            @Any Instance<Carrier> carriers,
            @ConfigProperty(name = "iin.reports.escalate-after", defaultValue = "P1D") Duration patience,
            Clock clock) {
        this.carriers = carriers.stream().toList();
        this.patience = patience;
        this.clock = clock;
    }

    /** Outside of the container. */
    DeliverReports(Connections connections, List<Carrier> carriers, Duration patience, Clock clock) {
        this.connections = connections;
        this.carriers = List.copyOf(carriers);
        this.patience = patience;
        this.clock = clock;
    }

    public void deliver() {
        try {
            connections.transact(connection -> planned(new DeliveryStore(connection)));
            Optional<Delivery> due = claim();
            while (due.isPresent()) {
                carry(due.get());
                due = claim();
            }
            connections
                    .transact(connection -> new DeliveryStore(connection)
                            .escalate(clock.instant().minus(patience), clock.instant()))
                    .forEach(late -> LOG.log(Level.SEVERE, "Report did not arrive: {0}", late));
        } catch (SQLException refused) {
            throw new IllegalStateException("delivery of reports: SQLSTATE " + refused.getSQLState(), refused);
        }
    }

    private boolean planned(DeliveryStore store) throws SQLException {
        Instant now = clock.instant();
        store.plan(Way.FETCH, MINISTRY, now.minus(OLDEST), now);
        for (Carrier carrier : carriers) {
            for (String recipient : carrier.recipients()) {
                store.plan(carrier.way(), recipient, now.minus(OLDEST), now);
            }
        }
        return true;
    }

    private Optional<Delivery> claim() throws SQLException {
        Instant now = clock.instant();
        return connections.transact(connection ->
                new DeliveryStore(connection).claim(now, now.plus(LEASE), now.plus(LONGER_THAN_ANY_WAIT)));
    }

    private void carry(Delivery delivery) throws SQLException {
        List<Enclosure> forms =
                connections.transact(connection -> new DeliveryStore(connection).forms(delivery.edition()));
        try {
            if (carrier(delivery.way()).carry(delivery, forms)) {
                settle(store -> store.done(delivery, clock.instant()));
                LOG.log(Level.INFO, "Report {0} arrived: {1}", new Object[] {delivery.edition(), delivery.way()});
            }
        } catch (IOException notArrived) {
            String failure = notArrived.getClass().getSimpleName();
            settle(store -> store.postpone(delivery, clock.instant().plus(wait(delivery.tries())), failure));
            LOG.log(Level.WARNING, "Report {0} not yet arrived: {1}", new Object[] {delivery.edition(), delivery.way()
            });
        }
    }

    /** Twice as long each time, up to an hour. */
    private static Duration wait(int tries) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLED));
    }

    private Carrier carrier(Way way) throws IOException {
        return carriers.stream()
                .filter(carrier -> carrier.way() == way)
                .findFirst()
                .orElseThrow(() -> new IOException("no longer configured"));
    }

    private void settle(Settling settling) throws SQLException {
        connections.transact(connection -> {
            settling.in(new DeliveryStore(connection));
            return true;
        });
    }

    @FunctionalInterface
    private interface Settling {

        void in(DeliveryStore store) throws SQLException;
    }
}
