package kz.iin.report.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.iin.application.reading.Viewer;
import kz.iin.report.job.ReportRun;
import kz.iin.report.job.ReportRuns;

/** Lists the jobs that made the reports, for whoever sees the reports of all. */
@Stateless
public class ListRuns {

    private static final int SHOWN = 20;

    @Inject
    private ReportRuns runs;

    /** The latest first. */
    public List<ReportRun> list(Viewer viewer) {
        boolean seesAll = ReportRights.sight(viewer)
                .filter(sight -> sight.mission().isEmpty())
                .isPresent();
        return seesAll ? runs.latest(SHOWN) : List.of();
    }
}
