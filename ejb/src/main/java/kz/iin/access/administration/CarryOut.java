package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;

/** Does what was proposed and confirmed, each kind by who knows it. */
@ApplicationScoped
class CarryOut {

    @Inject
    private AdministratorChanges administrators;

    @Inject
    private CertificateChanges certificates;

    @Inject
    private RuleSetChanges ruleSets;

    @Inject
    private MissionChanges missions;

    @Inject
    private HolidayChanges holidays;

    @Inject
    private SpecialDayChanges specialDays;

    @Inject
    private TreatyChanges treaties;

    /** Whether nothing that happened since stands in its way. */
    boolean isPossible(Proposal proposal) {
        return of(proposal).isPossible(proposal.wanted());
    }

    /** Each field before and after. */
    List<Change> changes(Proposal proposal) {
        return of(proposal).changes(proposal.wanted());
    }

    void proposal(Viewer by, Proposal proposal) {
        of(proposal).carryOut(by, proposal.wanted());
    }

    private Proposable of(Proposal proposal) {
        return switch (proposal.kind()) {
            case ADMINISTRATOR -> administrators;
            case PARTNER_CERTIFICATE -> certificates;
            case RULE_SET -> ruleSets;
            case MISSION -> missions;
            case HOLIDAY -> holidays;
            case SPECIAL_DAY -> specialDays;
            case TREATY -> treaties;
        };
    }
}
