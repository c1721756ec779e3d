package kz.iin.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.report.edition.DueReports;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;
import kz.iin.report.period.Timing;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From which day on reports are made, and when each: without that day, none. */
@ApplicationScoped
public class ReportSchedule {

    private Optional<LocalDate> since;
    private ReportTimings timings;

    /** For the container's proxy. */
    protected ReportSchedule() {}

    @Inject
    ReportSchedule(@ConfigProperty(name = "iin.reports.since") Optional<LocalDate> since, ReportTimings timings) {
        this.since = since;
        this.timings = timings;
    }

    public Optional<LocalDate> since() {
        return since;
    }

    public Map<ReportKind, Timing> timings() {
        return timings.all();
    }

    List<ReportPeriod> due(WorkingCalendar calendar, List<ReportPeriod> pilots, Instant now) {
        return since.map(day -> new DueReports(day, timings(), calendar, pilots).until(now))
                .orElse(List.of());
    }
}
