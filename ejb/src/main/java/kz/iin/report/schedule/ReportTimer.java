package kz.iin.report.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import kz.iin.calendar.WorkingCalendar;
import kz.iin.reference.Reference;
import kz.iin.report.delivery.DeliverReports;
import kz.iin.report.edition.CommonTime;
import kz.iin.report.edition.MakeReport;
import kz.iin.report.issue.MakeForms;
import kz.iin.report.job.RunReportJobs;

/**
 * Looks each minute which reports are due and not made, and has their jobs run; then which have no forms yet, or did not arrive. What
 * is missing is told by the reports' own rows, whatever became of a job.
 */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class ReportTimer {

    @Inject
    private MakeReport reports;

    @Inject
    private RunReportJobs jobs;

    @Inject
    private MakeForms forms;

    @Inject
    private DeliverReports deliveries;

    @Inject
    private Reference reference;

    @Inject
    private CommonTime time;

    @Inject
    private ReportSchedule schedule;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        WorkingCalendar calendar = reference.data().astana().days();
        jobs.run(reports.missing(schedule.due(calendar, reports.pilots(), time.instant())));
        forms.make();
        deliveries.deliver();
    }
}
