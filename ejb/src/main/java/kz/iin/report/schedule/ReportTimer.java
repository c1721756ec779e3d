package kz.iin.report.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.reference.Reference;
import kz.iin.report.delivery.DeliverReports;
import kz.iin.report.edition.DoesNotAddUp;
import kz.iin.report.edition.MakeReport;
import kz.iin.report.issue.MakeForms;
import kz.iin.report.period.ReportPeriod;

/** Looks each minute which reports are due and not made, and which have no forms yet, or did not arrive. */
@Singleton
@Startup
@DependsOn("MigrateSchema")
public class ReportTimer {

    private static final Logger LOG = Logger.getLogger(ReportTimer.class.getName());

    @Inject
    private MakeReport reports;

    @Inject
    private MakeForms forms;

    @Inject
    private DeliverReports deliveries;

    @Inject
    private Reference reference;

    @Inject
    private Clock clock;

    @Inject
    private ReportSchedule schedule;

    @Schedule(hour = "*", minute = "*", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tick() {
        reports.missing(schedule.due(reference.data().astana().days(), clock.instant()))
                .forEach(this::make);
        forms.make();
        deliveries.deliver();
    }

    /** One that can't be made keeps no other from being made. */
    private void make(ReportPeriod period) {
        try {
            LOG.log(Level.INFO, "Report {0} is made: {1}", new Object[] {reports.make(period), period});
        } catch (DoesNotAddUp found) {
            LOG.log(Level.FINE, "Raised already: {0}", found.getMessage());
        } catch (IllegalStateException refused) {
            LOG.log(Level.WARNING, "No report yet: " + period, refused);
        }
    }
}
