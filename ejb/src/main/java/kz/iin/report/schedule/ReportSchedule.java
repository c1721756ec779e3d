package kz.iin.report.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.report.edition.DueReports;
import kz.iin.report.period.ReportPeriod;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From which day on reports are made, and at what time: without that day, none. */
@ApplicationScoped
public class ReportSchedule {

    private Optional<LocalDate> since;
    private LocalTime time;

    /** For the container's proxy. */
    protected ReportSchedule() {}

    @Inject
    ReportSchedule(
            @ConfigProperty(name = "iin.reports.since") Optional<LocalDate> since,
            @ConfigProperty(name = "iin.reports.at", defaultValue = "09:00") LocalTime time) {
        this.since = since;
        this.time = time;
    }

    public Optional<LocalDate> since() {
        return since;
    }

    /** Of Astana. */
    public LocalTime time() {
        return time;
    }

    List<ReportPeriod> due(WorkingCalendar calendar, List<ReportPeriod> pilots, Instant now) {
        return since.map(day -> new DueReports(day, time, calendar, pilots).until(now))
                .orElse(List.of());
    }
}
