package kz.iin.registry.retention;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import javax.sql.DataSource;
import kz.iin.shared.Connections;

/**
 * Empties and deletes what has been kept long enough. In small batches, each a commit of its own, so that nobody waits for
 * it; several nodes at once take different batches.
 */
@ApplicationScoped
public class PurgeMessages {

    private static final int BATCH = 500;

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private Connections connections = () -> pool.getConnection();
    private Retention retention;
    private Clock clock;

    /** For the container's proxy. */
    protected PurgeMessages() {}

    @Inject
    PurgeMessages(Retention retention, Clock clock) {
        this.retention = retention;
        this.clock = clock;
    }

    /** Outside of the container. */
    PurgeMessages(Connections connections, Retention retention, Clock clock) {
        this(retention, clock);
        this.connections = connections;
    }

    /** How many rows there were of what. */
    Map<Leftover, Integer> purge() {
        Instant now = clock.instant();
        Map<Leftover, Integer> purged = new EnumMap<>(Leftover.class);
        for (Leftover leftover : Leftover.values()) {
            purged.put(leftover, purge(leftover, Timestamp.from(retention.firstKept(leftover, now))));
        }
        return purged;
    }

    private int purge(Leftover leftover, Timestamp firstKept) {
        int all = 0;
        int last = BATCH;
        while (last == BATCH) {
            last = batch(leftover, firstKept);
            all += last;
        }
        return all;
    }

    private int batch(Leftover leftover, Timestamp firstKept) {
        try (Connection connection = connections.connect();
                PreparedStatement statement = connection.prepareStatement(leftover.batch())) {
            statement.setTimestamp(1, firstKept);
            statement.setInt(2, BATCH);
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(leftover + ": SQLSTATE " + refused.getSQLState(), refused);
        }
    }
}
