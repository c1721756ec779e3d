package kz.iin.audit.chain;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import kz.iin.audit.AuditUnavailable;

/** Transactions of our own on the database, each on a connection of its own: the callers stand in none. */
@ApplicationScoped
public class AuditDatabase {

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private final Source source;

    /** For the container. */
    protected AuditDatabase() {
        this.source = () -> pool.getConnection();
    }

    /** Outside of it. */
    public AuditDatabase(Source source) {
        this.source = source;
    }

    /** Where connections come from. */
    public interface Source {
        Connection connect() throws SQLException;
    }

    /** What is done in one transaction; whatever it throws undoes it. */
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    <T> T inTransaction(Work<T> work) {
        return run("read committed", work);
    }

    /** Sees the whole database as it was at one moment. */
    public <T> T atOneMoment(Work<T> work) {
        return run("repeatable read, read only", work);
    }

    private <T> T run(String mode, Work<T> work) {
        try (Connection connection = source.connect()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set transaction isolation level " + mode);
                T done = work.on(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException refused) {
            throw new AuditUnavailable(refused);
        }
    }
}
