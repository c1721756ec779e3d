package kz.iin.retention;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import kz.iin.audit.Act;
import kz.iin.audit.Actor;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.retention.Retention.Due;
import kz.iin.shared.Connections;

/**
 * Destroys what has been kept long enough, in small batches: the data of a batch, the marks that they are gone and the acts in
 * the audit are one transaction. Whatever interrupts it leaves whole files, which the next node takes.
 */
@ApplicationScoped
public class DestroyFiles {

    private static final int BATCH = 20;

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private Connections connections = () -> pool.getConnection();
    private AuditTrail audit;
    private Clock clock;

    /** For the container's proxy. */
    protected DestroyFiles() {}

    @Inject
    DestroyFiles(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** Outside of the container. */
    DestroyFiles(Connections connections, AuditTrail audit, Clock clock) {
        this(audit, clock);
        this.connections = connections;
    }

    /** How many files lost what; nothing where there was none. */
    Map<Destroying, Integer> destroy(Retention retention) {
        Instant now = clock.instant();
        Map<Destroying, Integer> destroyed = new EnumMap<>(Destroying.class);
        retention.dueAt(now).forEach(due -> {
            int files = destroy(due, now);
            if (files > 0) {
                destroyed.merge(due.what(), files, Integer::sum);
            }
        });
        return destroyed;
    }

    private int destroy(Due due, Instant now) {
        int all = 0;
        int last = BATCH;
        while (last == BATCH) {
            last = destroyBatch(due, now);
            all += last;
        }
        return all;
    }

    private int destroyBatch(Due due, Instant now) {
        try (Connection connection = connections.connect()) {
            connection.setAutoCommit(false);
            try {
                int files = destroyBatch(due, now, connection);
                connection.commit();
                return files;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(due.what() + ": SQLSTATE " + refused.getSQLState(), refused);
        }
    }

    private int destroyBatch(Due due, Instant now, Connection connection) throws SQLException {
        List<Claimed> batch = claim(due, connection);
        if (!batch.isEmpty()) {
            empty(due.what(), batch, now, connection);
        }
        return batch.size();
    }

    private static List<Claimed> claim(Due due, Connection connection) throws SQLException {
        try (PreparedStatement claim = connection.prepareStatement(due.what().claim())) {
            int last = 0;
            if (due.status().isPresent()) {
                claim.setString(++last, due.status().get());
            }
            claim.setTimestamp(++last, Timestamp.from(due.before()));
            claim.setInt(++last, BATCH);
            return claimed(claim);
        }
    }

    private static List<Claimed> claimed(PreparedStatement claim) throws SQLException {
        List<Claimed> batch = new ArrayList<>();
        try (ResultSet rows = claim.executeQuery()) {
            while (rows.next()) {
                batch.add(new Claimed(rows.getLong(1), rows.getString(2)));
            }
        }
        return batch;
    }

    private void empty(Destroying what, List<Claimed> batch, Instant now, Connection connection) throws SQLException {
        Array ids = connection.createArrayOf(
                "bigint", batch.stream().map(Claimed::id).toArray());
        for (String emptying : what.emptying()) {
            try (PreparedStatement statement = connection.prepareStatement(emptying)) {
                statement.setArray(1, ids);
                statement.executeUpdate();
            }
        }
        try (PreparedStatement mark = connection.prepareStatement(what.mark())) {
            mark.setTimestamp(1, Timestamp.from(now));
            mark.setArray(2, ids);
            mark.executeUpdate();
        }
        batch.forEach(claimed -> audit.record(claimed.act(what), connection));
    }

    /** A file whose turn it is. */
    private record Claimed(long id, String number) {

        Act act(Destroying what) {
            return Act.of(what.deed(), Actor.SYSTEM, number)
                    .changing(List.of(Change.between("destroyed", null, "true")));
        }
    }
}
