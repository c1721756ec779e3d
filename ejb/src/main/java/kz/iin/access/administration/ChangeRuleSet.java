package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/**
 * Proposes the rules by which applications are taken from a day on, made of a set that there is or was. The set that holds then
 * ends the day before; what was taken under it stays taken, for the day of application chooses the rules (law.md 17.17).
 */
@Stateless
public class ChangeRuleSet {

    @Inject
    private RuleSetTable ruleSets;

    @Inject
    private RuleSetChanges changes;

    @Inject
    private Proposals proposals;

    public List<RuleSetPeriod> list(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return ruleSets.all();
    }

    public Optional<RuleSetSheet> find(Viewer viewer, String code) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return ruleSets.find(code);
    }

    /** Whether rules may begin on that day: one that has not come anywhere. */
    public boolean mayBegin(LocalDate day) {
        return changes.isToCome(day);
    }

    /**
     * REFUSED for a set that is not there, a sheet that can't be so, a day that has come, and while the same is proposed;
     * UNCHANGED if the rules of that day are the same already.
     */
    public Outcome propose(Viewer viewer, String base, RuleSetSheet sheet) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        if (ruleSets.find(base).isEmpty() || sheet.objection().isPresent()) {
            return Outcome.REFUSED;
        }
        boolean isThere = ruleSets.on(sheet.from())
                .flatMap(period -> ruleSets.find(period.code()))
                .filter(sheet::isLike)
                .isPresent();
        if (isThere) {
            return Outcome.UNCHANGED;
        }
        Wanted wanted = Wanted.of(RuleSetChanges.codeOf(base, sheet.from()), Fields.text(sheet.flat()));
        return changes.isPossible(wanted) ? proposals.propose(viewer, Proposal.Kind.RULE_SET, wanted) : Outcome.REFUSED;
    }
}
