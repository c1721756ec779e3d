package kz.iin.report.edition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.report.period.Timing;

/**
 * Which reports should be there, by the calendar: what was missed in an outage as well.
 *
 * @param since the first day that is reported on; a period that began before it is left out, and a pilot that ended before it
 * @param timings when the reports of each kind are made; of a kind that is not named, none are
 */
public record DueReports(
        LocalDate since, Map<ReportKind, Timing> timings, WorkingCalendar calendar, List<ReportPeriod> pilots) {

    public DueReports {
        timings = Map.copyOf(timings);
        pilots = List.copyOf(pilots);
    }

    /** The oldest first: what it is compared with is made before it. */
    public List<ReportPeriod> until(Instant now) {
        return timings.keySet().stream()
                .filter(kind -> timings.get(kind).isOn())
                .flatMap(kind -> kind.isRegular() ? until(kind, now).stream() : ended(kind, now))
                .sorted(Comparator.comparing(ReportPeriod::to).thenComparing(ReportPeriod::kind))
                .toList();
    }

    private Stream<ReportPeriod> ended(ReportKind kind, Instant now) {
        return pilots.stream()
                .filter(pilot -> pilot.kind() == kind && !pilot.to().isBefore(since))
                .filter(pilot -> isDue(pilot, now));
    }

    private List<ReportPeriod> until(ReportKind kind, Instant now) {
        List<ReportPeriod> due = new ArrayList<>();
        ReportPeriod next = kind.of(since);
        while (isDue(next, now)) {
            if (!next.from().isBefore(since)) {
                due.add(next);
            }
            next = kind.of(next.to().plusDays(1));
        }
        return due;
    }

    private boolean isDue(ReportPeriod period, Instant now) {
        return !timings.get(period.kind()).dueAt(period, calendar).isAfter(now);
    }
}
