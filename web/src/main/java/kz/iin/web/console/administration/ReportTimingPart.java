package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.iin.access.administration.ChangeReportTiming;
import kz.iin.application.reading.Role;
import kz.iin.calendar.Zones;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.Timing;
import kz.iin.report.schedule.ReportSchedule;
import kz.iin.web.console.SignedIn;

/** When the reports of each kind are made; a change is proposed. */
@Named
@RequestScoped
public class ReportTimingPart {

    @Inject
    private ReportSchedule schedule;

    @Inject
    private ChangeReportTiming change;

    @Inject
    private SignedIn signedIn;

    private Map<ReportKind, Timing> all;
    private ReportKind kind;
    private boolean on = true;
    private int workingDay = 1;
    private LocalTime at;
    private String zone = Zones.ASTANA.getId();
    private String told;

    public List<Map.Entry<ReportKind, Timing>> getAll() {
        return List.copyOf(timings().entrySet());
    }

    public Set<ReportKind> getKinds() {
        return timings().keySet();
    }

    public void propose() {
        told = objection()
                .orElseGet(
                        () -> change.propose(signedIn.viewer(), kind, new Timing(on, workingDay, at, ZoneId.of(zone)))
                                .name());
    }

    /** The first field that can't be so. */
    private Optional<String> objection() {
        if (kind == null) {
            return Optional.of("KIND");
        }
        if (!Timing.isWorkingDay(workingDay)) {
            return Optional.of("WORKING_DAY");
        }
        if (at == null) {
            return Optional.of("AT");
        }
        return Timing.isZone(zone) ? Optional.empty() : Optional.of("ZONE");
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }

    /** What became of the last request, as the texts name it. */
    public String getTold() {
        return told;
    }

    public ReportKind getKind() {
        return kind;
    }

    public void setKind(ReportKind kind) {
        this.kind = kind;
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    public int getWorkingDay() {
        return workingDay;
    }

    public void setWorkingDay(int workingDay) {
        this.workingDay = workingDay;
    }

    public LocalTime getAt() {
        return at;
    }

    public void setAt(LocalTime at) {
        this.at = at;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone == null ? "" : zone.strip();
    }

    private Map<ReportKind, Timing> timings() {
        if (all == null) {
            all = schedule.timings();
        }
        return all;
    }
}
