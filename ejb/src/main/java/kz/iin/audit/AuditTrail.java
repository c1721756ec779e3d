package kz.iin.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;

/**
 * Takes down who did or saw what, in the transaction of whoever calls: both are stored or neither. The entry costs one
 * statement; its place in the chain is given to it after the commit.
 */
@ApplicationScoped
public class AuditTrail {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource database;

    private SecureRandom chance;
    private Clock clock;

    /** For the container's proxy. */
    protected AuditTrail() {}

    @Inject
    public AuditTrail(SecureRandom chance, Clock clock) {
        this.chance = chance;
        this.clock = clock;
    }

    /**
     * @throws AuditUnavailable if it can't be written down: then it must not be done
     * @throws IllegalArgumentException if it changed something and does not say what
     */
    public void record(Act act) {
        try (Connection connection = database.getConnection()) {
            record(act, connection);
        } catch (SQLException refused) {
            throw new AuditUnavailable(refused);
        }
    }

    /** The same in the transaction of this connection. */
    public void record(Act act, Connection connection) {
        if (act.deed().isChange() && act.changes().isEmpty()) {
            throw new IllegalArgumentException("changes: what " + act.deed() + " changed, before and after");
        }
        try {
            byte[] salt = new byte[DetailDigest.SALT_BYTES];
            chance.nextBytes(salt);
            new Entry(act, clock.instant(), salt).insert(connection);
        } catch (SQLException refused) {
            throw new AuditUnavailable(refused);
        }
    }
}
