package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.Timing;

/** Changes when the reports of a kind are made, or whether any are: proposed by one administrator, confirmed by another. */
@Stateless
public class ChangeReportTiming {

    @Inject
    private Proposals proposals;

    @Inject
    private ReportTimingChanges changes;

    /** UNCHANGED if it is so already, REFUSED while another change of that kind waits. */
    public Outcome propose(Viewer viewer, ReportKind kind, Timing timing) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        Wanted wanted = ReportTimingChanges.wanted(kind, timing);
        return changes.isPossible(wanted)
                ? proposals.propose(viewer, Proposal.Kind.REPORT_TIMING, wanted)
                : Outcome.UNCHANGED;
    }
}
