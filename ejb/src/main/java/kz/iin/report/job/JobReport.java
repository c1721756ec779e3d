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

    /** Those that were begun before there were pilots don't name it. */
    private static final String TO = "to";

    private JobReport() {}

    static Properties parameters(ReportPeriod period) {
        Properties parameters = new Properties();
        parameters.setProperty(KIND, period.kind().name());
        parameters.setProperty(FROM, period.from().toString());
        parameters.setProperty(TO, period.to().toString());
        return parameters;
    }

    static ReportPeriod of(JobContext job) {
        return of(job.getProperties());
    }

    static ReportPeriod of(Properties told) {
        ReportKind kind = ReportKind.valueOf(told.getProperty(KIND));
        LocalDate from = LocalDate.parse(told.getProperty(FROM));
        String to = told.getProperty(TO, "");
        return to.isEmpty() ? kind.of(from) : new ReportPeriod(kind, from, LocalDate.parse(to));
    }
}
