package kz.iin.report.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.iin.report.edition.DoesNotAddUp;
import kz.iin.report.edition.MakeReport;

/** The first step: the report is counted and numbered, in one look at the database. */
@Dependent
@Named("countReport")
public class CountReport extends AbstractBatchlet {

    private static final Logger LOG = Logger.getLogger(CountReport.class.getName());

    @Inject
    private JobContext job;

    @Inject
    private MakeReport reports;

    /** @return DOES_NOT_ADD_UP where it doesn't, which is raised already; else the number of the report */
    @Override
    public String process() {
        try {
            String number = reports.make(JobReport.of(job));
            LOG.log(Level.INFO, "Report {0} is made: {1}", new Object[] {number, JobReport.of(job)});
            return number;
        } catch (DoesNotAddUp found) {
            LOG.log(Level.FINE, "Raised already: {0}", found.getMessage());
            return "DOES_NOT_ADD_UP";
        }
    }
}
