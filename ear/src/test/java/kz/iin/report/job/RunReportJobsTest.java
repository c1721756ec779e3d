package kz.iin.report.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.run.Database;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RunReportJobsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC);
    private static final ReportPeriod MAY = ReportKind.MONTHLY.of(LocalDate.parse("2026-05-01"));
    private static final ReportPeriod JUNE = ReportKind.MONTHLY.of(LocalDate.parse("2026-06-01"));

    private static Database database;

    private final Server server = new Server();
    private final RunReportJobs jobs = new RunReportJobs(database::connect, server, CLOCK);

    @BeforeAll
    static void the_database_starts() {
        database = FreshSchema.of("jobs");
    }

    @AfterAll
    static void the_database_ends() throws IOException {
        database.close();
    }

    @BeforeEach
    void no_job_was_begun() {
        database.execute("delete from report_job");
    }

    @Test
    void each_report_has_one_job_and_one_that_completed_is_not_begun_again() {
        jobs.run(List.of(MAY, JUNE));
        jobs.run(List.of());

        assertThat(server.begun).containsExactly("MAY anew", "JUNE anew");
        assertThat(database.count("select count(*) from report_job where done_at is not null"))
                .isEqualTo(2);
    }

    @Test
    void one_that_fails_keeps_no_other_from_being_made_and_is_gone_on_with_later() {
        server.failing.add(MAY);
        jobs.run(List.of(MAY, JUNE));
        server.failing.clear();
        jobs.run(List.of());

        assertThat(server.begun).containsExactly("MAY anew", "JUNE anew", "MAY after 1");
        assertThat(database.count("select count(*) from report_job where done_at is null"))
                .isZero();
    }

    @Test
    void while_one_node_runs_jobs_no_other_does() {
        Server other = new Server();
        server.meanwhile = () -> new RunReportJobs(database::connect, other, CLOCK).run(List.of(MAY, JUNE));

        jobs.run(List.of(MAY));

        assertThat(server.begun).containsExactly("MAY anew");
        assertThat(other.begun).isEmpty();
    }

    @Test
    void what_the_repository_takes_for_running_is_dead_and_gone_on_with() {
        server.running.add(MAY);
        database.execute("insert into report_job (kind, period_from, period_to, execution_id)"
                + " values ('MONTHLY', '2026-05-01', '2026-05-31', 77)");

        jobs.run(List.of());

        assertThat(server.begun).containsExactly("MAY after 77");
    }

    @Test
    void one_that_failed_a_moment_ago_waits() {
        server.waiting.add(MAY);

        jobs.run(List.of(MAY, JUNE));

        assertThat(server.begun).containsExactly("JUNE anew");
        assertThat(database.count("select count(*) from report_job")).isOne();
    }

    /** In the place of the one that runs jobs. */
    private static final class Server extends Executions {

        private final List<String> begun = new ArrayList<>();
        private final List<ReportPeriod> running = new ArrayList<>();
        private final List<ReportPeriod> waiting = new ArrayList<>();
        private final Set<ReportPeriod> failing = new HashSet<>();
        private final List<ReportPeriod> executions = new ArrayList<>();
        private Runnable meanwhile = () -> {};

        @Override
        List<ReportPeriod> running() {
            return running;
        }

        @Override
        Optional<Long> begin(ReportPeriod period, Optional<Long> earlier, Instant now) {
            if (waiting.contains(period)) {
                return Optional.empty();
            }
            begun.add(
                    period.from().getMonth() + earlier.map(id -> " after " + id).orElse(" anew"));
            executions.add(period);
            return Optional.of((long) executions.size());
        }

        @Override
        boolean await(long execution) {
            meanwhile.run();
            return !failing.contains(executions.get((int) execution - 1));
        }
    }
}
