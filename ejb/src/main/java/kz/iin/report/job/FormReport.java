package kz.iin.report.job;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kz.iin.report.edition.MakeReport;
import kz.iin.report.issue.MakeForms;

/** The second step: the report has its forms, the page signed. */
@Dependent
@Named("formReport")
public class FormReport extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private MakeReport reports;

    @Inject
    private MakeForms forms;

    /** @return NO_FORMS where they can't be made, which the log says already */
    @Override
    public String process() {
        String number = reports.make(JobReport.of(job));
        return forms.makeOf(number) ? number : "NO_FORMS";
    }
}
