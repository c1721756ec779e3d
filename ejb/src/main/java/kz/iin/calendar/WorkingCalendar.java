package kz.iin.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The working days of one place: its weekend, its holidays, and the days that no rule gives. A year whose transfers are not
 * yet decreed, from 2027 on, is preliminary.
 */
public final class WorkingCalendar {

    /** The pilot begins in 2024; the holidays of former years are not described. */
    public static final int FIRST_YEAR = 2024;

    /** The first day of which something is known. */
    public static final LocalDate FIRST_DAY = LocalDate.of(FIRST_YEAR, 1, 1);

    private final Set<DayOfWeek> weekend;
    private final List<Holiday> holidays;
    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;
    private final Map<Integer, Set<LocalDate>> daysOff = new ConcurrentHashMap<>();

    public WorkingCalendar(Set<DayOfWeek> weekend, Collection<Holiday> holidays, Collection<SpecialDay> specialDays) {
        this.weekend = Set.copyOf(weekend);
        this.holidays = List.copyOf(holidays);
        Map<Boolean, Set<LocalDate>> special = specialDays.stream()
                .collect(Collectors.partitioningBy(
                        SpecialDay::isWorked, Collectors.mapping(SpecialDay::day, Collectors.toSet())));
        this.off = special.get(false);
        this.worked = special.get(true);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("weekend: at least one day of the week is worked");
        }
        if (off.stream().anyMatch(worked::contains)) {
            throw new IllegalArgumentException("specialDays: a day is off or worked, not both");
        }
    }

    public boolean isWorkingDay(LocalDate day) {
        if (day.getYear() < FIRST_YEAR) {
            throw new IllegalArgumentException("day: the calendar begins with " + FIRST_YEAR);
        }
        if (worked.contains(day)) {
            return true;
        }
        return !isWeekend(day)
                && !daysOff.computeIfAbsent(day.getYear(), this::daysOffIn).contains(day);
    }

    /** The first working day after the given one, which is not counted itself. */
    public LocalDate nextWorkingDay(LocalDate after) {
        LocalDate day = after.plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** A holiday on a weekend makes the next working day a day off (law on holidays, art. 5). */
    private Set<LocalDate> daysOffIn(int year) {
        Set<LocalDate> days = new HashSet<>(off);
        keptIn(year).map(holiday -> holiday.in(year)).forEach(days::add);
        keptIn(year)
                .filter(Holiday::isMoved)
                .map(holiday -> holiday.in(year))
                .sorted()
                .filter(this::isWeekend)
                .forEach(holiday -> days.add(firstFreeAfter(holiday, days)));
        return days;
    }

    private Stream<Holiday> keptIn(int year) {
        return holidays.stream().filter(holiday -> holiday.isKeptIn(year));
    }

    private LocalDate firstFreeAfter(LocalDate holiday, Set<LocalDate> days) {
        return Stream.iterate(holiday.plusDays(1), next -> next.plusDays(1))
                .filter(day -> !isWeekend(day) && !days.contains(day))
                .findFirst()
                .orElseThrow();
    }

    private boolean isWeekend(LocalDate day) {
        return weekend.contains(day.getDayOfWeek());
    }
}
