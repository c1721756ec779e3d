package kz.iin.report.job;

import jakarta.batch.runtime.context.JobContext;
import java.time.LocalDate;
import java.util.Properties;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.ReportPeriod;

/** The report of a job, as its parameters name it. */
final class JobReport {

    private static final String KIND = "kind";
    private static final String FROM = "from";

    private JobReport() {}

    static Properties parameters(ReportPeriod period) {
        Properties parameters = new Properties();
        parameters.setProperty(KIND, period.kind().name());
        parameters.setProperty(FROM, period.from().toString());
        return parameters;
    }

    static ReportPeriod of(JobContext job) {
        return of(job.getProperties());
    }

    static ReportPeriod of(Properties told) {
        return ReportKind.valueOf(told.getProperty(KIND)).of(LocalDate.parse(told.getProperty(FROM)));
    }
}
