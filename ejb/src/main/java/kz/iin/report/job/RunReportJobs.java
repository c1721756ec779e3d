package kz.iin.report.job;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import kz.iin.report.period.ReportPeriod;
import kz.iin.shared.Connections;

/**
 * Runs the jobs of the reports that are due, one after the other, on one node of all. It holds a lock of the database meanwhile,
 * which goes with the connection of a node that dies. So whoever has it knows that what the repository calls running is dead, and
 * goes on with it from its last step.
 */
@ApplicationScoped
public class RunReportJobs {

    private static final Logger LOG = Logger.getLogger(RunReportJobs.class.getName());

    @Resource(lookup = "java:jboss/datasources/IinDS")
    private DataSource pool;

    private Connections connections = () -> pool.getConnection();
    private Executions executions;
    private Clock clock;

    /** For the container's proxy. */
    protected RunReportJobs() {}

    @Inject
    RunReportJobs(Executions executions, Clock clock) {
        this.executions = executions;
        this.clock = clock;
    }

    /** Outside of the container. */
    RunReportJobs(Connections connections, Executions executions, Clock clock) {
        this(executions, clock);
        this.connections = connections;
    }

    /** @param due reports that are not made; those whose job has not ended well come beside them */
    public void run(List<ReportPeriod> due) {
        try {
            connections.transact(lock -> new JobStore(lock).lock() && runAll(due));
        } catch (SQLException refused) {
            throw new IllegalStateException("jobs of reports: SQLSTATE " + refused.getSQLState(), refused);
        }
    }

    private boolean runAll(List<ReportPeriod> due) throws SQLException {
        for (ReportPeriod period : all(due)) {
            run(period);
        }
        return true;
    }

    private Set<ReportPeriod> all(List<ReportPeriod> due) throws SQLException {
        Set<ReportPeriod> all = new LinkedHashSet<>(executions.running());
        all.addAll(connections.transact(connection -> new JobStore(connection).open()));
        all.addAll(due);
        return all;
    }

    /** One that fails keeps no other from being made. */
    private void run(ReportPeriod period) throws SQLException {
        Optional<Long> earlier = connections.transact(connection -> new JobStore(connection).find(period));
        Optional<Long> begun = executions.begin(period, earlier, clock.instant());
        if (begun.isPresent()) {
            note(period, begun.get(), false);
            boolean completed = executions.await(begun.get());
            note(period, begun.get(), completed);
            LOG.log(completed ? Level.FINE : Level.WARNING, "Job {0} of {1}: {2}", new Object[] {
                begun.get(), period, completed ? "completed" : "not completed"
            });
        }
    }

    private void note(ReportPeriod period, long execution, boolean completed) throws SQLException {
        connections.transact(connection -> {
            new JobStore(connection)
                    .note(period, execution, completed ? Optional.of(clock.instant()) : Optional.empty());
            return true;
        });
    }
}
