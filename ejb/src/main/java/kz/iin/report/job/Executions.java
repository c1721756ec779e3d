package kz.iin.report.job;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobException;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.JobExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import kz.iin.report.period.ReportPeriod;

/** The executions of the job, as the server runs them and its repository keeps them. */
@ApplicationScoped
class Executions {

    static final String JOB = "report";

    private static final Set<BatchStatus> RUNNING =
            EnumSet.of(BatchStatus.STARTING, BatchStatus.STARTED, BatchStatus.STOPPING);

    /** JBeret's own: goes on with an execution that its repository takes for running. */
    private static final String RESTART_MODE = "jberet.restart.mode";

    /** Shorter than the timer's minute, so that the first failure is looked at again when it next comes. */
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    /** Up to about an hour. */
    private static final int MOST_DOUBLED = 7;

    private static final Duration LOOK = Duration.ofMillis(50);

    /** Reports whose execution the repository takes for running. */
    List<ReportPeriod> running() {
        try {
            return operator().getRunningExecutions(JOB).stream()
                    .map(id -> JobReport.of(operator().getParameters(id)))
                    .toList();
        } catch (NoSuchJobException noneYet) {
            return List.of();
        }
    }

    /**
     * Starts the job of a report, or goes on with it. To be called where no other node runs jobs.
     *
     * @param earlier its last execution, if there was one
     * @return the execution; none where the earlier one failed not long ago
     */
    Optional<Long> begin(ReportPeriod period, Optional<Long> earlier, Instant now) {
        return find(earlier).map(last -> goOn(last, now)).orElseGet(() -> Optional.of(start(period)));
    }

    /** Waits for the end of an execution. */
    boolean await(long execution) {
        try {
            BatchStatus status = status(execution);
            while (RUNNING.contains(status)) {
                Thread.sleep(LOOK.toMillis());
                status = status(execution);
            }
            return status == BatchStatus.COMPLETED;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** One that completed is not gone on with: if its report is missing all the same, it is started anew. */
    private Optional<JobExecution> find(Optional<Long> execution) {
        try {
            return execution
                    .map(operator()::getJobExecution)
                    .filter(last -> last.getBatchStatus() != BatchStatus.COMPLETED);
        } catch (NoSuchJobExecutionException repositoryWasEmptied) {
            return Optional.empty();
        }
    }

    private Optional<Long> goOn(JobExecution last, Instant now) {
        boolean isDead = RUNNING.contains(last.getBatchStatus());
        if (!isDead && now.isBefore(againAt(last))) {
            return Optional.empty();
        }
        Properties parameters = new Properties();
        parameters.putAll(last.getJobParameters());
        parameters.setProperty(RESTART_MODE, isDead ? "force" : "strict");
        return Optional.of(operator().restart(last.getExecutionId(), parameters));
    }

    private Instant againAt(JobExecution last) {
        int tries = operator()
                .getJobExecutions(operator().getJobInstance(last.getExecutionId()))
                .size();
        return last.getEndTime().toInstant().plus(FIRST_WAIT.multipliedBy(1L << Math.min(tries - 1, MOST_DOUBLED)));
    }

    private long start(ReportPeriod period) {
        return operator().start(JOB, JobReport.parameters(period));
    }

    private BatchStatus status(long execution) {
        return operator().getJobExecution(execution).getBatchStatus();
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
