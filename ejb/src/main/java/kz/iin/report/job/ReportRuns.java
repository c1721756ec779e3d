package kz.iin.report.job;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.operations.NoSuchJobExecutionException;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.JobExecution;
import jakarta.batch.runtime.StepExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the repository tells of the jobs, on whichever node they ran. */
@ApplicationScoped
public class ReportRuns {

    private static final String LATEST = "select execution_id from report_job order by execution_id desc limit ?1";

    @PersistenceContext
    private EntityManager entities;

    /** The latest first. */
    public List<ReportRun> latest(int limit) {
        List<?> ids = entities.createNativeQuery(LATEST).setParameter(1, limit).getResultList();
        return ids.stream()
                .map(Number.class::cast)
                .map(Number::longValue)
                .flatMap(ReportRuns::run)
                .toList();
    }

    /** None where the repository was emptied. */
    private static Stream<ReportRun> run(long id) {
        try {
            JobOperator operator = BatchRuntime.getJobOperator();
            JobExecution last = operator.getJobExecution(id);
            List<JobExecution> all = operator.getJobExecutions(operator.getJobInstance(id));
            return Stream.of(new ReportRun(
                    JobReport.of(last.getJobParameters()),
                    last.getBatchStatus(),
                    steps(operator, all),
                    last.getCreateTime().toInstant(),
                    moment(last.getEndTime()),
                    all.size()));
        } catch (NoSuchJobExecutionException gone) {
            return Stream.empty();
        }
    }

    /** Each as it stands after the last execution that came to it. */
    private static List<ReportRun.Step> steps(JobOperator operator, List<JobExecution> executions) {
        Map<String, ReportRun.Step> steps = new LinkedHashMap<>();
        executions.stream()
                .mapToLong(JobExecution::getExecutionId)
                .sorted()
                .mapToObj(operator::getStepExecutions)
                .flatMap(List::stream)
                .forEach(step -> steps.put(step.getStepName(), step(step)));
        return List.copyOf(steps.values());
    }

    private static ReportRun.Step step(StepExecution step) {
        return new ReportRun.Step(
                step.getStepName(),
                step.getBatchStatus(),
                Optional.ofNullable(step.getExitStatus()).orElse(""));
    }

    private static Optional<Instant> moment(Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }
}
