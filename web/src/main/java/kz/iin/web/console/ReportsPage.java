package kz.iin.web.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.iin.report.reading.ListReports;
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
    private ReportSchedule schedule;

    @Inject
    private SignedIn signedIn;

    private final PagedRows<ReportRow> rows =
            new PagedRows<>((after, limit) -> list.list(signedIn.viewer(), after, limit));

    public PagedRows<ReportRow> getRows() {
        return rows;
    }

    public boolean isResendAllowed() {
        return reports.mayResend(signedIn.viewer());
    }

    public ReportSchedule getSchedule() {
        return schedule;
    }

    public void resend(long delivery) {
        reports.resend(signedIn.viewer(), delivery);
    }
}
