package kz.iin.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The working days of Kazakhstan's five-day week. Weekends and holidays are rules; transfers of days off and Kurban Ait
 * are decided year by year and are data. A year whose data are not yet known, from 2027 on, is preliminary.
 */
public final class WorkingCalendar {

    /** The pilot begins in 2024; the holidays of former years are not described. */
    public static final int FIRST_YEAR = 2024;

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final ExceptionalDays exceptional;
    private final Map<Integer, Set<LocalDate>> daysOff = new ConcurrentHashMap<>();

    WorkingCalendar(ExceptionalDays exceptional) {
        this.exceptional = exceptional;
    }

    public static WorkingCalendar kazakhstan() {
        return new WorkingCalendar(ExceptionalDays.ofKazakhstan());
    }

    public boolean isWorkingDay(LocalDate day) {
        if (day.getYear() < FIRST_YEAR) {
            throw new IllegalArgumentException("day: the calendar begins with " + FIRST_YEAR);
        }
        if (exceptional.worked().contains(day)) {
            return true;
        }
        return !isWeekend(day)
                && !daysOff.computeIfAbsent(day.getYear(), this::daysOffIn).contains(day);
    }

    /** The first working day after the given one, which is not counted itself. */
    public LocalDate nextWorkingDay(LocalDate after) {
        return daysAfter(after).filter(this::isWorkingDay).findFirst().orElseThrow();
    }

    /** A holiday on a Saturday or Sunday makes the next working day a day off (law on holidays, art. 5). */
    private Set<LocalDate> daysOffIn(int year) {
        Set<LocalDate> off = new HashSet<>(exceptional.off());
        holidaysIn(year).map(holiday -> holiday.in(year)).forEach(off::add);
        holidaysIn(year)
                .filter(Holiday::isMovedFromDayOff)
                .map(holiday -> holiday.in(year))
                .filter(WorkingCalendar::isWeekend)
                .forEach(holiday -> off.add(firstFreeAfter(holiday, off)));
        return off;
    }

    private static Stream<Holiday> holidaysIn(int year) {
        return Stream.of(Holiday.values()).filter(holiday -> holiday.isKeptIn(year));
    }

    private static LocalDate firstFreeAfter(LocalDate holiday, Set<LocalDate> off) {
        return daysAfter(holiday)
                .filter(day -> !isWeekend(day) && !off.contains(day))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<LocalDate> daysAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1));
    }

    private static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }
}
