package kz.iin.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import kz.iin.calendar.Zones;
import kz.iin.report.job.ReportRun;
import kz.iin.report.reading.ListImbalances;
import kz.iin.report.reading.ListReports;
import kz.iin.report.reading.ListRuns;
import kz.iin.report.reading.OpenImbalance;
import kz.iin.report.reading.OpenReport;
import kz.iin.report.reading.ReportRow;
import kz.iin.report.schedule.ReportSchedule;

/** The reports that were made, by whose calendar, and how far they came. */
@Named
@ViewScoped
public class ReportsPage implements Serializable {

    @Inject
    private ListReports list;

    @Inject
    private OpenReport reports;

    @Inject
    private ListRuns runs;

    @Inject
    private ListImbalances imbalances;

    @Inject
    private ReportSchedule schedule;

    @Inject
    private SignedIn signedIn;

    private final PagedRows<ReportRow> rows =
            new PagedRows<>((after, limit) -> list.list(signedIn.viewer(), after, limit));

    private transient List<ReportRun> shown;
    private transient List<OpenImbalance> open;

    public PagedRows<ReportRow> getRows() {
        return rows;
    }

    /** The jobs that made them. */
    public List<ReportRun> getRuns() {
        if (shown == null) {
            shown = runs.list(signedIn.viewer());
        }
        return shown;
    }

    /** What keeps reports from being made. */
    public List<OpenImbalance> getImbalances() {
        if (open == null) {
            open = imbalances.list(signedIn.viewer());
        }
        return open;
    }

    public ZoneId getZone() {
        return Zones.ASTANA;
    }

    public boolean isResendAllowed() {
        return reports.mayResend(signedIn.viewer());
    }

    public boolean isSendAllowed() {
        return reports.maySend(signedIn.viewer());
    }

    public ReportSchedule getSchedule() {
        return schedule;
    }

    public void send(String number) {
        reports.send(signedIn.viewer(), number);
    }

    public void resend(long delivery) {
        reports.resend(signedIn.viewer(), delivery);
    }
}
