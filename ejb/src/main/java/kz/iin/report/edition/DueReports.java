package kz.iin.report.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/**
 * Which reports should be there, by the calendar: what was missed in an outage as well.
 *
 * @param since the first day that is reported on; a period that began before it is left out, and a pilot that ended before it
 * @param time of the first working day after a period, in Astana, at which its report is made
 */
public record DueReports(LocalDate since, LocalTime time, WorkingCalendar calendar, List<ReportPeriod> pilots) {

    public DueReports {
        pilots = List.copyOf(pilots);
    }

    /** The oldest first: what it is compared with is made before it. */
    public List<ReportPeriod> until(Instant now) {
        Stream<ReportPeriod> regular = Arrays.stream(ReportKind.values())
                .filter(ReportKind::isRegular)
                .flatMap(kind -> until(kind, now).stream());
        return Stream.concat(regular, ended(now))
                .sorted(Comparator.comparing(ReportPeriod::to).thenComparing(ReportPeriod::kind))
                .toList();
    }

    private Stream<ReportPeriod> ended(Instant now) {
        return pilots.stream()
                .filter(pilot -> !pilot.to().isBefore(since))
                .filter(pilot -> !pilot.dueAt(calendar, time).isAfter(now));
    }

    private List<ReportPeriod> until(ReportKind kind, Instant now) {
        List<ReportPeriod> due = new ArrayList<>();
        ReportPeriod next = kind.of(since);
        while (!next.dueAt(calendar, time).isAfter(now)) {
            if (!next.from().isBefore(since)) {
                due.add(next);
            }
            next = kind.of(next.to().plusDays(1));
        }
        return due;
    }
}
