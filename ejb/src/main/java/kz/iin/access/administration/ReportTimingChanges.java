package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.report.period.ReportKind;
import kz.iin.report.period.Timing;
import kz.iin.report.schedule.ReportTimings;

/** What a proposal changes in when the reports of a kind are made, whether it can be, and doing it. */
@ApplicationScoped
class ReportTimingChanges implements Proposable {

    @Inject
    private ReportTimings timings;

    static Wanted wanted(ReportKind kind, Timing timing) {
        String content = Fields.text(ReportTimingField.of(timing));
        return Wanted.of(kind.name(), content);
    }

    /** What a second administrator is asked to confirm, before and after as they are now. */
    @Override
    public List<Change> changes(Wanted wanted) {
        Map<ReportTimingField, String> before =
                present(wanted).map(ReportTimingField::of).orElseGet(Map::of);
        return Fields.between("report/" + wanted.subject(), before, ReportTimingField.of(timing(wanted)));
    }

    /** Whether it changes anything, still. */
    @Override
    public boolean isPossible(Wanted wanted) {
        return present(wanted).filter(now -> !now.equals(timing(wanted))).isPresent();
    }

    @Override
    public void apply(Wanted wanted) {
        timings.write(kind(wanted), timing(wanted));
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_REFERENCE_DATA;
    }

    /** None for a kind that does not come by itself. */
    private Optional<Timing> present(Wanted wanted) {
        return Optional.ofNullable(timings.all().get(kind(wanted)));
    }

    private static ReportKind kind(Wanted wanted) {
        return ReportKind.valueOf(wanted.subject());
    }

    private static Timing timing(Wanted wanted) {
        return ReportTimingField.timing(
                Fields.read(ReportTimingField.class, wanted.content().orElseThrow()));
    }
}
