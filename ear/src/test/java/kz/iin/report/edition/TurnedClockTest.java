package kz.iin.report.edition;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.calendar.Zones;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.Timing;
import kz.iin.run.Database;
import kz.iin.run.DemoData;
import kz.iin.testing.FreshSchema;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody turns the clock of the server forward and back while reports fall due. */
class TurnedClockTest {

    private static final LocalDate SINCE = LocalDate.parse("2026-06-01");

    /** Forward by a week, back by two, by minutes around a time at which reports fall due, and on. */
    private static final String[] MOMENTS = {
        "2026-06-03T04:00:00Z",
        "2026-06-10T04:00:00Z",
        "2026-06-01T12:00:00Z",
        "2026-06-11T03:59:59Z",
        "2026-06-11T04:00:00Z",
        "2026-06-11T03:59:00Z",
        "2026-06-11T04:00:01Z",
        "2026-05-20T00:00:00Z",
        "2026-07-02T04:00:00Z",
        "2026-06-30T04:00:00Z",
        "2026-07-02T04:01:00Z"
    };

    private static final Timing AT_NINE = new Timing(true, 1, LocalTime.of(9, 0), Zones.ASTANA);

    private static final Map<ReportKind, Timing> TIMINGS =
            Map.of(ReportKind.DAILY, AT_NINE, ReportKind.WEEKLY, AT_NINE, ReportKind.MONTHLY, AT_NINE);

    private static Database database;

    @BeforeAll
    static void the_clock_goes_forward_and_back() {
        database = FreshSchema.of("clocks");
        DemoData.load(database);
        for (String moment : MOMENTS) {
            look(Instant.parse(moment));
        }
    }

    @AfterAll
    static void the_database_ends() throws IOException {
        database.close();
    }

    @Test
    void no_day_is_left_out_and_none_has_two_reports() {
        String days = IntStream.range(0, 30)
                .mapToObj(day -> SINCE.plusDays(day).toString())
                .collect(joining(" "));

        assertThat(database.text("""
                        select string_agg(period_from::text, ' ' order by period_from) from report_edition
                        where kind = 'DAILY' and period_to < '2026-07-01'""")).isEqualTo(days);
        assertThat(database.count("select count(*) from report_edition where kind = 'MONTHLY'"))
                .isOne();
    }

    @Test
    void no_number_is_left_out() {
        assertThat(database.count("""
                        select max(right(number, 6)::int) - count(*) from report_edition""")).isZero();
    }

    /** As the timer does. */
    private static void look(Instant now) {
        MakeReport reports = new MakeReport(database::connect, Clock.fixed(now, ZoneOffset.UTC));
        reports.missing(new DueReports(SINCE, TIMINGS, everyDay(), List.of()).until(now))
                .forEach(reports::make);
    }

    private static WorkingCalendar everyDay() {
        return new WorkingCalendar(EnumSet.noneOf(DayOfWeek.class), Set.of(), Set.of());
    }
}
