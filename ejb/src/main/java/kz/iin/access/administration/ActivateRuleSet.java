package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.calendar.Zones;

/** Proposes the rules by which applications are taken from a day on. */
@Stateless
public class ActivateRuleSet {

    @Inject
    private RuleSetPeriods ruleSets;

    @Inject
    private Proposals proposals;

    @Inject
    private Clock clock;

    public List<RuleSetPeriod> list(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return ruleSets.all();
    }

    /** REFUSED for a set that is not there, one that begins that day already, and a day that has come: what was taken stays. */
    public Outcome propose(Viewer viewer, String code, LocalDate day) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        List<RuleSetPeriod> known = ruleSets.all();
        boolean isKnown = known.stream().anyMatch(period -> period.code().equals(code));
        boolean isTaken = known.stream().anyMatch(period -> period.from().equals(day));
        if (!isKnown || isTaken || !day.isAfter(LocalDate.now(clock.withZone(Zones.ASTANA)))) {
            return Outcome.REFUSED;
        }
        return proposals.propose(
                viewer, Proposal.Kind.RULE_SET, new Wanted(code, Optional.empty(), Optional.empty(), Optional.of(day)));
    }
}
