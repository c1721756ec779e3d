package kz.iin.report.edition;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.iin.shared.Connections;

/**
 * The earlier of two clocks, that of this server and that of the database: a day is over when both say so. A report that a clock
 * ahead had made too early would be kept for good, so it waits instead. That they differ is told once.
 */
@ApplicationScoped
public class CommonTime implements InstantSource {

    private static final Logger LOG = Logger.getLogger(CommonTime.class.getName());

    /** More than clocks that are set by the network ever differ. */
    private static final Duration TOLERATED = Duration.ofMinutes(1);

    private static final String NOW = "select clock_timestamp()";

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private final AtomicBoolean differs = new AtomicBoolean();
    private Connections connections = () -> pool.getConnection();
    private Clock clock;

    /** For the container's proxy. */
    protected CommonTime() {}

    @Inject
    CommonTime(Clock clock) {
        this.clock = clock;
    }

    /** Outside of the container. */
    CommonTime(Connections connections, Clock clock) {
        this(clock);
        this.connections = connections;
    }

    @Override
    public Instant instant() {
        Instant theirs = ofDatabase();
        Instant ours = clock.instant();
        tell(ours, theirs);
        return ours.isBefore(theirs) ? ours : theirs;
    }

    private void tell(Instant ours, Instant theirs) {
        boolean isApart = Duration.between(theirs, ours).abs().compareTo(TOLERATED) > 0;
        if (differs.getAndSet(isApart) == isApart) {
            return;
        }
        if (isApart) {
            LOG.log(
                    Level.SEVERE,
                    "Clocks differ: this server says {0}, the database {1}. Reports are made by the earlier one",
                    new Object[] {ours, theirs});
        } else {
            LOG.log(Level.INFO, "The clocks of this server and of the database agree again");
        }
    }

    private Instant ofDatabase() {
        try (Connection connection = connections.connect();
                PreparedStatement query = connection.prepareStatement(NOW);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException refused) {
            throw new IllegalStateException("the clock of the database: SQLSTATE " + refused.getSQLState(), refused);
        }
    }
}
