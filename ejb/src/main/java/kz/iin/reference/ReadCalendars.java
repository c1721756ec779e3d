package kz.iin.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.iin.calendar.Holiday;
import kz.iin.calendar.OfficeCalendar;
import kz.iin.calendar.SpecialDay;
import kz.iin.calendar.Validity;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.calendar.Zones;

/**
 * Makes calendars of the rows: a mission keeps the holidays of Kazakhstan, those of its host country and its own; days that
 * Kazakhstan transfers only where its week is the same.
 */
final class ReadCalendars {

    private static final String KAZAKHSTAN = "KAZ";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final String HOLIDAYS = "select kept_in, month, day, moves, valid_from, valid_to from holiday";

    /** A decree that was replaced before its day says nothing of it. */
    private static final String SPECIAL_DAYS =
            "select kept_in, day, kind from special_day where day between valid_from and coalesce(valid_to, day)";

    private static final String MISSIONS = "select code, country, time_zone from mission";

    /** No longer than there is the mission. */
    private static final String PERIODS = """
            select mission, greatest(p.valid_from, m.valid_from), least(p.valid_to, m.valid_to)
            from mission_period p join mission m on m.code = p.mission
            where greatest(p.valid_from, m.valid_from) <= coalesce(least(p.valid_to, m.valid_to), 'infinity')""";

    private static final String WEEKS =
            "select mission, weekend, keeps_transfers, valid_from, valid_to from mission_week";

    private final Rows rows;
    private final Map<String, List<Holiday>> holidays;
    private final Map<String, List<SpecialDay>> specialDays;

    ReadCalendars(Rows rows) {
        this.rows = rows;
        this.holidays = byFirst(HOLIDAYS, ReadCalendars::holiday);
        this.specialDays = byFirst(SPECIAL_DAYS, row -> new SpecialDay(row.day(1), row.one(SpecialDay.Kind.class, 2)));
    }

    OfficeCalendar astana() {
        return new OfficeCalendar(calendar(WEEKEND, true, List.of(KAZAKHSTAN)), Zones.ASTANA);
    }

    Map<String, MissionData> missions() {
        Map<String, List<Validity>> periods = byFirst(PERIODS, row -> row.validity(1));
        Map<String, List<Row>> weeks = byFirst(WEEKS, Function.identity());
        return rows.of(MISSIONS).stream()
                .map(row -> mission(
                        row, periods.getOrDefault(row.text(0), List.of()), weeks.getOrDefault(row.text(0), List.of())))
                .collect(Collectors.toUnmodifiableMap(MissionData::code, Function.identity()));
    }

    private MissionData mission(Row row, List<Validity> periods, List<Row> weeks) {
        String code = row.text(0);
        ZoneId zone = ZoneId.of(row.text(2));
        List<String> keeps = List.of(KAZAKHSTAN, row.text(1), code);
        List<DatedCalendar> calendars = weeks.stream()
                .map(week -> new DatedCalendar(
                        week.validity(3),
                        new OfficeCalendar(calendar(weekend(week.text(1)), week.flag(2), keeps), zone)))
                .toList();
        return new MissionData(code, zone, periods, calendars);
    }

    private WorkingCalendar calendar(Set<DayOfWeek> weekend, boolean keepsTransfers, List<String> keeps) {
        return new WorkingCalendar(
                weekend,
                keeps.stream()
                        .flatMap(place -> holidays.getOrDefault(place, List.of()).stream())
                        .toList(),
                keeps.stream()
                        .flatMap(place -> specialDays.getOrDefault(place, List.of()).stream())
                        .filter(special -> keepsTransfers || !special.isTransferred())
                        .toList());
    }

    private static Holiday holiday(Row row) {
        return new Holiday(
                MonthDay.of(row.number(1).orElseThrow(), row.number(2).orElseThrow()), row.flag(3), row.validity(4));
    }

    private static Set<DayOfWeek> weekend(String days) {
        return Stream.of(days.split(" ")).map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private <T> Map<String, List<T>> byFirst(String sql, Function<Row, T> value) {
        return rows.of(sql).stream().collect(groupingBy(row -> row.text(0), mapping(value, toList())));
    }
}
