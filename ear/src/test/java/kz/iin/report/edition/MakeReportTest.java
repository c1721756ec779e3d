package kz.iin.report.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.iin.report.count.Scope;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MakeReportTest {

    private static final ReportPeriod MAY = ReportKind.MONTHLY.of(LocalDate.parse("2026-05-01"));
    private static final ReportPeriod JUNE = ReportKind.MONTHLY.of(LocalDate.parse("2026-06-01"));

    private static final String EMPTY = """
            alter table report disable trigger user;
            alter table report_edition disable trigger user;
            alter table report_line disable trigger user;
            alter table report_delta disable trigger user;
            delete from report;
            delete from report_delta;
            delete from report_line;
            delete from report_edition;
            delete from report_counter;
            delete from report_imbalance;
            delete from application_move;
            delete from application;
            alter table report enable trigger user;
            alter table report_edition enable trigger user;
            alter table report_line enable trigger user;
            alter table report_delta enable trigger user;
            """;

    private static Database database;

    @RegisterExtension
    private final Logged log = new Logged(MakeReport.class);

    private final MakeReport reports =
            new MakeReport(database::connect, Clock.fixed(Instant.parse("2026-07-01T04:00:00Z"), ZoneOffset.UTC));

    @BeforeAll
    static void the_database_starts() {
        database = FreshSchema.of("editions");
        DemoData.load(database);
    }

    @AfterAll
    static void the_database_ends() throws IOException {
        database.close();
    }

    @BeforeEach
    void nothing_has_happened() {
        database.execute(EMPTY);
    }

    @Test
    void a_report_has_its_number_its_lines_and_its_file() {
        registered(1, "2026-04-20");
        registered(2, "2026-05-20");

        assertThat(reports.make(MAY)).isEqualTo("2026-R000001");

        assertThat(lines("2026-R000001"))
                .contains("OPENING TUR-IST 1 0", "RECEIVED TUR-IST 1 1", "PENDING TUR-IST 2 1");
        assertThat(csv())
                .startsWith("report,from,to,row,measure,mission,key,count,previous,yearEarlier,change,yearlyChange\r\n")
                .contains("2026-R000001,2026-05-01,2026-05-31,FACT,RECEIVED,TUR-IST,,1,1,0,0,1\r\n");
    }

    @Test
    void made_again_it_is_the_same() {
        registered(1, "2026-05-20");
        String number = reports.make(MAY);
        String before = csv();
        registered(2, "2026-05-21");

        assertThat(reports.make(MAY)).isEqualTo(number);
        assertThat(csv()).isEqualTo(before);
        assertThat(database.count("select count(*) from report")).isEqualTo(1);
    }

    @Test
    void what_was_told_otherwise_stands_in_the_next_one() {
        registered(1, "2026-05-20");
        reports.make(MAY);
        registered(2, "2026-05-21");

        String next = reports.make(JUNE);

        assertThat(database.text("""
                        select string_agg(concat_ws(' ', earlier, measure, mission, told, now), ',' order by measure)
                        from report_delta where edition = '%s' and key is null""".formatted(next)))
                .isEqualTo("2026-R000001 PENDING TUR-IST 1 2,2026-R000001 RECEIVED TUR-IST 1 2");
    }

    @Test
    void the_final_report_of_a_pilot_is_compared_with_the_pilot_before() throws Exception {
        ReportPeriod first = reports.pilots().get(0);
        ReportPeriod second = reports.pilots().get(1);
        registered(1, "2024-04-13");
        registered(2, "2025-04-18");
        registered(3, "2025-12-31");
        String earlier = reports.make(first);
        registered(4, "2024-12-31");

        String number = reports.make(second);

        assertThat(first.previous().to()).isEqualTo("2024-04-12");
        assertThat(lines(earlier)).contains("RECEIVED TUR-IST 1 0", "PENDING TUR-IST 1 0");
        assertThat(lines(number)).contains("OPENING TUR-IST 2 0", "RECEIVED TUR-IST 2 2", "PENDING TUR-IST 4 2");
        assertThat(database.text(
                        "select concat_ws(' ', earlier, told, now) from report_delta where measure = 'RECEIVED'"
                                + " and key is null and edition = '%s'".formatted(number)))
                .isEqualTo(earlier + " 1 2");
        assertThat(database.text(
                        "select convert_from(content, 'UTF8') from report where edition = '%s'".formatted(number)))
                .contains(earlier + ",2024-04-13,2024-12-31,DELTA,RECEIVED,TUR-IST,,2,1,");
        assertThat(reports.make(second)).isEqualTo(number);
        assertThat(reports.missing(reports.pilots())).isEmpty();
    }

    @Test
    void the_days_of_a_pilot_that_has_its_report_stay() {
        String longer = "update pilot set last_day = '2025-01-31' where code = 'PILOT_2024'";
        database.execute(longer);
        database.execute("update pilot set last_day = '2024-12-31' where code = 'PILOT_2024'");
        reports.make(reports.pilots().get(0));

        for (String change : List.of(longer, "delete from pilot where code = 'PILOT_2024'")) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> database.execute(change))
                    .withMessageContaining("pilot_stays");
        }
    }

    @Test
    void a_report_read_back_is_compared_with_the_same_days() throws Exception {
        registered(1, "2024-04-13");
        String pilot = reports.make(reports.pilots().get(1));
        String month = reports.make(MAY);

        try (Connection connection = database.connect()) {
            ReadEdition kept = new ReadEdition(connection);

            assertThat(kept.of(pilot).before()).isEqualTo(reports.pilots().get(0));
            assertThat(kept.of(month).before()).isEqualTo(MAY.previous());
        }
    }

    @Test
    void one_that_does_not_add_up_is_raised_and_takes_no_number() {
        registered(1, "2026-05-20");
        database.execute("update application set status = 'WITHDRAWN', withdrawn_by = 'officer.ist' where id = 1");

        assertThatExceptionOfType(DoesNotAddUp.class).isThrownBy(() -> reports.make(MAY));
        assertThatExceptionOfType(DoesNotAddUp.class).isThrownBy(() -> reports.make(MAY));

        assertThat(database.text("select concat_ws(' ', kind, period_from, mission, came, went) from report_imbalance"))
                .isEqualTo("MONTHLY 2026-05-01 TUR-IST 1 0");
        assertThat(log.records())
                .filteredOn(record -> record.getLevel() == Level.SEVERE)
                .hasSize(1);
        database.execute("delete from application_move; delete from application");
        assertThat(reports.make(MAY)).isEqualTo("2026-R000001");
        assertThat(database.count("select count(*) from report_imbalance where cleared_at is null"))
                .isZero();
    }

    @Test
    void one_of_a_part_of_the_applications_tells_of_no_other() {
        registered(1, "2026-05-20");
        registered(2, "2026-05-21");
        database.execute("update application set citizenship = 'DEU' where id = 2");
        ReportPeriod asked = new ReportPeriod(ReportKind.ON_REQUEST, MAY.from(), MAY.to());
        Scope turks = new Scope(
                Optional.of("TUR-IST"),
                Optional.of("TUR"),
                Optional.of("TUR"),
                Optional.empty(),
                Optional.of("officer.ist"));

        String number = reports.make(asked, turks);

        assertThat(lines(number)).contains("RECEIVED TUR-IST 1 0").doesNotContain("DECLINED");
        assertThat(reports.make(asked, turks)).isEqualTo(number);
        assertThat(reports.make(asked, Scope.WHOLE)).isNotEqualTo(number);
    }

    @Test
    void a_period_that_is_not_over_has_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reports.make(ReportKind.MONTHLY.of(LocalDate.parse("2026-07-01"))))
                .withMessageContaining("period");
    }

    @Test
    void of_many_nodes_at_the_same_moment_each_report_is_made_once_and_no_number_is_left_out() throws Exception {
        registered(1, "2026-05-20");
        List<ReportPeriod> days = IntStream.rangeClosed(1, 10)
                .mapToObj(day -> ReportKind.DAILY.of(LocalDate.of(2026, 5, day)))
                .toList();

        Set<String> numbers = atOnce(() -> days.stream().map(this::insistOn).toList());

        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 10)
                        .mapToObj("2026-R%06d"::formatted)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(database.count("select count(*) from report_edition")).isEqualTo(10);
    }

    @Test
    void what_was_told_is_never_changed() {
        registered(1, "2026-05-20");
        reports.make(MAY);

        for (String change : List.of("update report_line set count = 7", "delete from report_edition")) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> database.execute(change))
                    .withMessageContaining("report_stays");
        }
    }

    /** As the timer does: what was refused is tried again. */
    private String insistOn(ReportPeriod period) {
        for (int attempt = 1; attempt < 50; attempt++) {
            try {
                return reports.make(period);
            } catch (IllegalStateException refused) {
                Thread.onSpinWait();
            }
        }
        return reports.make(period);
    }

    private static Set<String> atOnce(Callable<List<String>> work) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Set<String> numbers = new TreeSet<>();
            for (Future<List<String>> done : nodes.invokeAll(List.of(work, work, work, work))) {
                numbers.addAll(done.get());
            }
            return numbers;
        } finally {
            nodes.shutdownNow();
        }
    }

    private static void registered(int id, String day) {
        Registered.on(day, id, database);
    }

    private static String lines(String edition) {
        return database.text("""
                select string_agg(concat_ws(' ', measure, mission, count, previous), ',')
                from report_line where key is null and edition = '%s'""".formatted(edition));
    }

    private static String csv() {
        return database.text("select convert_from(content, 'UTF8') from report");
    }
}
