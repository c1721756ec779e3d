package kz.iin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.report.count.CountFacts;
import kz.iin.report.count.Fact;
import kz.iin.report.count.Facts;
import kz.iin.report.count.Measure;
import kz.iin.report.count.Scope;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Not one period of each kind only, as {@link RecountTest} does, but the periods of the whole generated year. */
class RecountOfPeriodsTest {

    private static Database database;
    private static Recount recount;

    @BeforeAll
    static void a_year_passes() throws Exception {
        database = FreshSchema.of("periods");
        DemoData.load(database);
        recount = Recount.ofTheYearIn(database);
    }

    @AfterAll
    static void the_database_ends() throws IOException {
        database.close();
    }

    /** Each week, month and quarter of the year, as its report counts it, and every twelfth day: each weekday and month is there. */
    @ParameterizedTest
    @EnumSource(
            value = ReportKind.class,
            names = {"DAILY", "WEEKLY", "MONTHLY", "QUARTERLY"})
    void every_number_of_the_periods_of_the_year_is_what_happened(ReportKind kind) throws Exception {
        List<ReportPeriod> periods = ofTheYear(kind);

        assertThat(periods).hasSizeGreaterThanOrEqualTo(4);
        for (ReportPeriod period : periods) {
            Facts facts = counted(period);
            assertThat(facts.imbalances()).isEmpty();
            for (Measure measure : Measure.values()) {
                assertThat(told(facts, measure))
                        .as(measure + " since " + period.from())
                        .isEqualTo(recount.of(measure, period, "true"));
            }
        }
    }

    private static List<ReportPeriod> ofTheYear(ReportKind kind) {
        ReportPeriod whole = ReportKind.YEARLY.of(LocalDate.parse("2026-05-20"));
        return Stream.iterate(
                        kind.of(whole.from()),
                        period -> !period.to().isAfter(whole.to()),
                        period -> kind.of(period.to().plusDays(1)))
                .filter(period -> !period.from().isBefore(whole.from()))
                .filter(period -> kind != ReportKind.DAILY || period.from().getDayOfYear() % 12 == 0)
                .toList();
    }

    private static Facts counted(ReportPeriod period) throws SQLException {
        try (Connection connection = looking()) {
            return new CountFacts(connection).of(period, Scope.WHOLE);
        }
    }

    private static Map<String, Long> told(Facts facts, Measure measure) {
        return facts.all().stream()
                .filter(fact -> fact.measure() == measure)
                .collect(Collectors.toMap(RecountOfPeriodsTest::place, Fact::count, Long::sum, TreeMap::new));
    }

    private static Connection looking() throws SQLException {
        Connection connection = database.connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private static String place(Fact fact) {
        return fact.mission().orElse("") + " " + fact.key().orElse("");
    }
}
