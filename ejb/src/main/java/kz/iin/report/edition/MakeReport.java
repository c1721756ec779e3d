package kz.iin.report.edition;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.iin.report.count.OneLook;
import kz.iin.report.count.Scope;
import kz.iin.report.period.ReportPeriod;
import kz.iin.shared.Connections;

/**
 * Makes the report on a period, once: counted in one look at the database, numbered, kept with its file, all in one transaction.
 * Of two nodes that make the same one at the same moment one is refused by the database and finds it made.
 */
@ApplicationScoped
public class MakeReport {

    private static final Logger LOG = Logger.getLogger(MakeReport.class.getName());

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private Connections connections = () -> pool.getConnection();
    private InstantSource time;

    /** For the container's proxy. */
    protected MakeReport() {}

    @Inject
    MakeReport(CommonTime time) {
        this.time = time;
    }

    /** Outside of the container. */
    public MakeReport(Connections connections, InstantSource time) {
        this.time = time;
        this.connections = connections;
    }

    /** Of each pilot all its days, over or not. */
    public List<ReportPeriod> pilots() {
        return inOneLook(connection -> new EditionStore(connection).pilots());
    }

    /** Those of the periods whose reports are not made. */
    public List<ReportPeriod> missing(List<ReportPeriod> due) {
        return inOneLook(connection -> {
            Set<ReportPeriod> made = new EditionStore(connection).made();
            return due.stream().filter(period -> !made.contains(period)).toList();
        });
    }

    /**
     * The number of the report on the period, made now or earlier.
     *
     * @throws IllegalArgumentException when the period is not over
     * @throws DoesNotAddUp when the applications of a mission don't: it is raised, and nothing is made
     */
    public String make(ReportPeriod period) {
        return make(period, Scope.WHOLE);
    }

    /** The same, of a part of the applications. */
    public String make(ReportPeriod period, Scope scope) {
        Instant now = time.instant();
        if (now.isBefore(period.ends())) {
            throw new IllegalArgumentException("period: it is over at " + period.ends());
        }
        try {
            return inOneLook(connection -> new Making(connection, scope, now).make(period));
        } catch (DoesNotAddUp found) {
            if (inOneLook(connection -> isNews(found, now, connection))) {
                LOG.log(Level.SEVERE, "No report, for it does not add up: {0}", found.getMessage());
            }
            throw found;
        }
    }

    private static boolean isNews(DoesNotAddUp found, Instant now, Connection connection) throws SQLException {
        return new ImbalanceStore(connection).raise(found.period(), found.imbalances(), now);
    }

    private <T> T inOneLook(OneLook.Work<T> work) {
        return OneLook.at(connections, work);
    }
}
