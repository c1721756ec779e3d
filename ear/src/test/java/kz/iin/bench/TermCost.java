package kz.iin.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.iin.calendar.DeadlineRule;
import kz.iin.calendar.Holiday;
import kz.iin.calendar.OfficeCalendar;
import kz.iin.calendar.Validity;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.calendar.Zones;

/** What it costs to count the term of one application: time of one processor. Nothing of the site is used. */
final class TermCost implements Benchmark {

    /** A Friday before a Women's Day that falls on a weekend and moves to Monday. */
    private static final Instant FILED = Instant.parse("2025-03-07T09:00:00Z");

    private static final List<Holiday> HOLIDAYS = Stream.of(
                    "--01-01", "--01-02", "--03-08", "--03-21", "--03-22", "--03-23")
            .map(day -> new Holiday(MonthDay.parse(day), true, Validity.since(LocalDate.of(2024, 1, 1))))
            .toList();
    private static final int TERMS = 500_000;

    private final OfficeCalendar astana = calendar(Zones.ASTANA);
    private final OfficeCalendar mission = calendar(ZoneId.of("America/New_York"));
    private long seen;

    @Override
    public String name() {
        return "deadline";
    }

    @Override
    public List<Figure> measure(Site site, Sizes sizes) {
        List<Double> terms = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        for (int i = 0; i <= sizes.rounds(); i++) {
            floor.add(nanoseconds(() -> List.of(astana.dayOf(FILED), mission.dayOf(FILED))));
            terms.add(nanoseconds(() -> DeadlineRule.STRICTER.term(FILED, mission, astana)));
        }
        if (seen == 0) {
            throw new IllegalStateException("counted nothing");
        }
        return List.of(Figure.beside(Median.of(warm(floor)), name(), Median.of(warm(terms)), "ns"));
    }

    private static OfficeCalendar calendar(ZoneId zone) {
        Set<DayOfWeek> weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return new OfficeCalendar(new WorkingCalendar(weekend, HOLIDAYS, List.of()), zone);
    }

    private static List<Double> warm(List<Double> rounds) {
        return rounds.subList(1, rounds.size());
    }

    private double nanoseconds(Supplier<Object> work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < TERMS; i++) {
            seen += work.get().hashCode();
        }
        return (threads.getCurrentThreadCpuTime() - start) / (double) TERMS;
    }
}
