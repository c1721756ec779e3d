package kz.iin.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.iin.calendar.Zones;
import kz.iin.contract.provided.mfa.v1.GetReport;
import kz.iin.contract.provided.mfa.v1.ListReports;
import kz.iin.contract.provided.mfa.v1.Report;
import kz.iin.journey.Journey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The server is killed while it makes the reports of two months, and comes back. */
class KilledReportsIT {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Zones.ASTANA));
    private static final LocalDate SINCE = TODAY.minusDays(60);

    /** Its report is due, whatever the holidays. */
    private static final LocalDate LONG_PAST = TODAY.minusDays(20);

    private static final int AT_WORK = 20;

    private static final String WITHOUT_FORMS = """
            select count(*) from report_edition where (select count(*) from report where edition = number) <> 4""";

    /** Who runs jobs holds a lock. */
    private static final String AT_WORK_STILL = "select count(*) from pg_locks where locktype = 'advisory'";

    private static MortalServer server;
    private static long madeWhenKilled;

    @BeforeAll
    static void the_server_is_killed_and_comes_back() throws Exception {
        server = new MortalServer("reports-killed", Map.of("IIN_REPORTS_SINCE", SINCE.toString()));
        server.execute("insert into pilot (code, first_day, last_day, source) values ('SHORT', '%s', '%s', 'invented')"
                .formatted(SINCE.minusDays(30), SINCE.plusDays(3)));
        server.killWhen("select count(*) from report_edition", AT_WORK);
        madeWhenKilled = server.count("select count(*) from report_edition");
        server.launch();
        server.await(
                "select count(*) from report_edition where kind = 'DAILY' and period_to = date '%s'"
                        .formatted(LONG_PAST),
                1);
        server.await(AT_WORK_STILL, 0);
        server.await(WITHOUT_FORMS, 0);
    }

    @AfterAll
    static void the_server_ends() {
        server.close();
    }

    @Test
    void it_was_killed_at_work() {
        assertThat(madeWhenKilled).isLessThan(server.count("select count(*) from report_edition"));
    }

    @Test
    void no_day_is_left_out() {
        assertThat(server.count("""
                        select max(period_to) - min(period_from) + 1 - count(*) from report_edition where kind = 'DAILY'""")).isZero();
        assertThat(server.count("select count(*) from report_edition where kind = 'DAILY' and period_from = date '%s'"
                        .formatted(SINCE)))
                .isOne();
    }

    @Test
    void the_pilot_that_ended_has_its_final_report() {
        server.await("select count(*) from report_edition where kind = 'PILOT'", 1);

        assertThat(server.count(
                        "select count(*) from report_edition where period_from = date '%s' and period_to = date '%s'"
                                .formatted(SINCE.minusDays(30), SINCE.plusDays(3))))
                .isOne();
        assertThat(server.count("select count(*) from report_delivery join report_edition on number = edition"
                        + " where kind = 'PILOT' and way = 'FETCH'"))
                .isOne();
    }

    @Test
    void no_number_is_left_out_and_each_report_has_its_forms() {
        assertThat(server.count("""
                        select count(*) from (
                            select left(number, 4), max(right(number, 6)::int) - count(*) as gap from report_edition group by 1) as years
                        where gap <> 0""")).isZero();
        assertThat(server.count(WITHOUT_FORMS)).isZero();
    }

    @Test
    void each_is_made_by_one_job_and_none_is_taken_for_running_any_more() {
        server.await("select count(*) from report_job where done_at is null", 0);

        assertThat(server.count("select count(*) from report_job"))
                .isEqualTo(server.count("select count(*) from report_edition"));
        assertThat(server.count("""
                        select count(*) from batch.job_execution
                        where batchstatus not in ('COMPLETED', 'FAILED', 'ABANDONED', 'STOPPED')""")).isZero();
        assertThat(server.count("""
                        select count(*) from (select from batch.job_execution group by jobinstanceid having count(*) > 2) as jobs""")).isZero();
    }

    @Test
    void the_log_warns_of_nothing_that_means_nothing() {
        assertThat(server.log()).contains("Report").doesNotContain("JBERET000018");
    }

    @Test
    void the_ministry_fetches_them() throws Exception {
        Journey journey = new Journey(server.application());
        ListReports page = new ListReports();
        page.setLimit(AT_WORK);

        List<Report> told = journey.callers().mfa().listReports(page).getReport();
        GetReport request = new GetReport();
        request.setReportId(told.get(0).getReportId());

        assertThat(told)
                .hasSize(AT_WORK)
                .extracting(Report::getMediaType)
                .startsWith("text/csv")
                .contains("application/xml", "application/pdf");
        assertThat(new String(
                        Journey.bytes(journey.callers().mfa().getReport(request).getContent()), StandardCharsets.UTF_8))
                .startsWith("report,from,to,row,measure");
    }
}
