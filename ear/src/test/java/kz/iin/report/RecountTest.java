package kz.iin.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.number.forecast.Forecast;
import kz.iin.number.forecast.ForecastNumbers;
import kz.iin.report.count.CountFacts;
import kz.iin.report.count.Fact;
import kz.iin.report.count.Facts;
import kz.iin.report.count.Measure;
import kz.iin.report.count.Scope;
import kz.iin.report.edition.Edition;
import kz.iin.report.edition.Line;
import kz.iin.report.edition.MakeReport;
import kz.iin.report.edition.ReadEdition;
import kz.iin.report.form.WorkbookRows;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.FreshSchema;
import kz.iin.testpdf.PageTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every number of a report over a generated year, against what was generated: another table, other queries. */
class RecountTest {

    private static final LocalDate DAY = LocalDate.parse("2026-05-20");
    private static final Clock AFTER_THE_YEAR = Clock.fixed(Instant.parse("2027-01-04T04:00:00Z"), ZoneOffset.UTC);

    private static Database database;
    private static Recount recount;
    private static Facts year;

    @BeforeAll
    static void a_year_passes() throws Exception {
        database = FreshSchema.of("reports");
        DemoData.load(database);
        recount = Recount.ofTheYearIn(database);
        year = counted(ReportKind.YEARLY.of(DAY));
    }

    @AfterAll
    static void the_database_ends() throws IOException {
        database.close();
    }

    /** Of each kind, the days that DAY lies in; a pilot and a request begin and end on days of their own. */
    static Stream<ReportPeriod> periods() {
        return Stream.of(ReportKind.values())
                .map(kind -> kind.isRegular()
                        ? kind.of(DAY)
                        : new ReportPeriod(kind, LocalDate.parse("2026-02-13"), LocalDate.parse("2026-10-31")));
    }

    @ParameterizedTest
    @MethodSource("periods")
    void every_number_is_what_happened_and_so_is_what_it_is_compared_with(ReportPeriod period) throws Exception {
        String number = new MakeReport(database::connect, AFTER_THE_YEAR).make(period);

        Edition edition = read(number);

        assertThat(edition.lines()).isNotEmpty();
        for (Measure measure : Measure.values()) {
            assertThat(column(edition, measure, Line::count))
                    .as(measure.name())
                    .isEqualTo(recount.of(measure, period, "true"));
            assertThat(column(edition, measure, Line::previous))
                    .as(measure.name())
                    .isEqualTo(recount.of(measure, edition.before(), "true"));
            assertThat(column(edition, measure, Line::yearEarlier))
                    .as(measure.name())
                    .isEqualTo(recount.of(measure, period.yearEarlier(), "true"));
        }
    }

    /** Parts, and which lives are theirs. */
    static Stream<Arguments> parts() {
        Optional<String> none = Optional.empty();
        return Stream.of(
                arguments(Scope.ofMission(Optional.of("TUR-IST")), "mission = 'TUR-IST'"),
                arguments(
                        new Scope(none, none, none, none, Optional.of("officer.ist")),
                        "mission in (select mission from officer_of where login = 'officer.ist')"),
                arguments(
                        new Scope(none, Optional.of("TUR"), Optional.of("DEU"), Optional.of("STUDENT"), none),
                        "mission like 'TUR-%' and citizenship = 'DEU' and category = 'STUDENT'"));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void every_number_of_a_part_is_what_happened_to_it(Scope scope, String lives) throws Exception {
        ReportPeriod month = ReportKind.MONTHLY.of(DAY);

        Facts facts = counted(month, scope);

        assertThat(facts.imbalances()).isEmpty();
        assertThat(facts.sum(Measure.RECEIVED)).isPositive();
        for (Measure measure :
                facts.all().stream().map(Fact::measure).distinct().toList()) {
            assertThat(told(facts, measure)).as(measure.name()).isEqualTo(recount.of(measure, month, lives));
        }
    }

    /** The year; and a month of which the report before was told otherwise than it is counted now. */
    static Stream<ReportPeriod> printed() {
        return Stream.of(ReportKind.YEARLY.of(DAY), ReportKind.MONTHLY.of(LocalDate.parse("2026-09-01")));
    }

    @ParameterizedTest
    @MethodSource("printed")
    void every_number_that_the_page_and_the_workbook_show_is_one_of_the_report(ReportPeriod period) throws Exception {
        MadeForms forms = forms(period);

        Edition edition = forms.edition();

        assertThat(edition.deltas().isEmpty()).isEqualTo(period.kind() != ReportKind.MONTHLY);
        assertThat(forms.readPage()).isEqualTo(forms.toldOf(edition));
        assertThat(forms.readWorkbook()).isEqualTo(WorkbookRows.told(edition));
    }

    /** Each column of each line, and of each delta, is in what is compared. */
    @Test
    void a_number_that_is_shown_otherwise_is_noticed() throws Exception {
        MadeForms forms = forms(ReportKind.MONTHLY.of(LocalDate.parse("2026-09-01")));

        List<PageTable> page = forms.readPage();
        List<List<String>> workbook = forms.readWorkbook();

        assertThat(Altered.each(forms.edition())).hasSizeGreaterThan(300).allSatisfy(altered -> {
            assertThat(forms.toldOf(altered)).isNotEqualTo(page);
            assertThat(WorkbookRows.told(altered)).isNotEqualTo(workbook);
        });
    }

    @ParameterizedTest
    @EnumSource(Measure.class)
    void every_measure_of_the_year_counts_something(Measure measure) {
        assertThat(year.sum(measure)).isPositive();
    }

    @Test
    void the_fill_of_a_series_is_the_one_that_is_forecast() throws Exception {
        try (Connection connection = database.connect()) {
            List<Forecast> fullest = new ForecastNumbers(connection).fullest(LocalDate.parse("2026-12-31"), 30, 20);

            assertThat(fullest).allMatch(forecast -> forecast.series().equals("FOREIGN"));
            assertThat(keyed(Measure.FULLEST_OF_SERIES, "FOREIGN/LEFT"))
                    .isEqualTo(fullest.get(0).left());
            assertThat(keyed(Measure.DATES_OF_SERIES, "FOREIGN/EXHAUSTED"))
                    .isPositive()
                    .isEqualTo(fullest.stream()
                            .filter(forecast -> forecast.left() == 0)
                            .count());
        }
        assertThat(year.sum(Measure.DATES_OF_SERIES))
                .isEqualTo(database.count("select count(*) from number_counter where series = 'FOREIGN'"));
        assertThat(year.sum(Measure.PLACES_OF_SERIES))
                .isEqualTo(
                        year.sum(Measure.NUMBERS_OF_SERIES) + database.count("select count(*) from never_used_number"));
    }

    @Test
    void every_mission_adds_up() throws Exception {
        assertThat(counted(ReportKind.MONTHLY.of(DAY)).imbalances()).isEmpty();
    }

    @Test
    void what_ended_without_a_trace_does_not_add_up() throws Exception {
        try (Connection connection = looking();
                PreparedStatement lost = connection.prepareStatement("""
                    delete from application_move where application_id = (
                        select no from life where how = 'REFUSED' and mission = 'TUR-IST'
                            and ended_at between '2026-05-10' and '2026-05-20' order by no limit 1)""")) {
            lost.executeUpdate();

            Facts facts = new CountFacts(connection).of(ReportKind.MONTHLY.of(DAY));
            connection.rollback();

            assertThat(facts.imbalances()).singleElement().satisfies(imbalance -> {
                assertThat(imbalance.mission()).isEqualTo("TUR-IST");
                assertThat(imbalance.came()).isEqualTo(imbalance.went() + 1);
            });
        }
    }

    @Test
    void one_period_goes_on_where_the_one_before_ends() throws Exception {
        ReportPeriod may = ReportKind.MONTHLY.of(DAY);
        Facts earlier = counted(may.previous());
        Facts later = counted(may);

        assertThat(later.missions())
                .isNotEmpty()
                .allSatisfy(mission -> assertThat(later.sum(Measure.OPENING, mission))
                        .isEqualTo(earlier.sum(Measure.PENDING, mission)));
    }

    @Test
    void a_report_is_counted_in_one_look_only() throws Exception {
        try (Connection connection = database.connect()) {
            assertThatIllegalArgumentException().isThrownBy(() -> new CountFacts(connection));
        }
    }

    private static MadeForms forms(ReportPeriod period) throws SQLException {
        MakeReport reports = new MakeReport(database::connect, AFTER_THE_YEAR);
        if (period.kind() == ReportKind.MONTHLY) {
            tellOtherwise(reports.make(period.previous()));
        }
        return MadeForms.of(reports.make(period), database);
    }

    private static void tellOtherwise(String number) {
        database.execute("""
                alter table report_line disable trigger user;
                update report_line set count = count + 1 where edition = '%s' and measure in ('RECEIVED', 'REFUSED_ON');
                alter table report_line enable trigger user;
                """.formatted(number));
    }

    /** Of the year; zero is not told. */
    private static long keyed(Measure measure, String key) {
        return year.all().stream()
                .filter(fact -> fact.measure() == measure && fact.key().equals(Optional.of(key)))
                .mapToLong(Fact::count)
                .sum();
    }

    private static Facts counted(ReportPeriod period) throws SQLException {
        return counted(period, Scope.WHOLE);
    }

    private static Facts counted(ReportPeriod period, Scope scope) throws SQLException {
        try (Connection connection = looking()) {
            return new CountFacts(connection).of(period, scope);
        }
    }

    private static Connection looking() throws SQLException {
        Connection connection = database.connect();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    private static Edition read(String number) throws SQLException {
        try (Connection connection = database.connect()) {
            return new ReadEdition(connection).of(number);
        }
    }

    /** What is zero has no row of its own in a count. */
    private static Map<String, Long> column(Edition edition, Measure measure, ToLongFunction<Line> count) {
        return edition.lines().stream()
                .filter(line -> line.measure() == measure && count.applyAsLong(line) != 0)
                .collect(Collectors.toMap(
                        line -> line.mission().orElse("") + " " + line.key().orElse(""),
                        count::applyAsLong,
                        Long::sum,
                        TreeMap::new));
    }

    private static Map<String, Long> told(Facts facts, Measure measure) {
        return facts.all().stream()
                .filter(fact -> fact.measure() == measure)
                .collect(Collectors.toMap(RecountTest::place, Fact::count, Long::sum, TreeMap::new));
    }

    private static String place(Fact fact) {
        return fact.mission().orElse("") + " " + fact.key().orElse("");
    }
}
