package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.Viewer;
import kz.iin.application.term.CalendarChange;
import kz.iin.application.term.Recounts;
import kz.iin.audit.Change;

/** Does what was proposed and confirmed, each kind by who knows it. */
@ApplicationScoped
class CarryOut {

    @Inject
    private RoleChanges roles;

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

    @Inject
    private PartnerChanges partners;

    @Inject
    private NewPartnerChanges newPartners;

    @Inject
    private SignInChanges signIns;

    @Inject
    private ReportTimingChanges reports;

    @Inject
    private PilotChanges pilots;

    @Inject
    private Recounts recounts;

    @Inject
    private Administrators audit;

    /** Whether nothing that happened since stands in its way. */
    boolean isPossible(Proposal proposal) {
        return of(proposal).isPossible(proposal.wanted());
    }

    /** Each field before and after. */
    List<Change> changes(Proposal proposal) {
        return of(proposal).changes(proposal.wanted());
    }

    /** Which days would be worked or off otherwise. */
    Optional<CalendarChange> calendarChange(Proposal proposal) {
        return of(proposal).calendarChange(proposal.wanted());
    }

    /** Without telling anybody. */
    void apply(Proposal proposal) {
        of(proposal).apply(proposal.wanted());
    }

    /** Tells the audit, and has terms that run reckoned by the calendar as it is then. */
    void proposal(Viewer by, Proposal proposal) {
        List<Change> changes = changes(proposal);
        Optional<CalendarChange> calendar = calendarChange(proposal);
        apply(proposal);
        calendar.ifPresent(recounts::order);
        audit.changed(by, of(proposal).deed(), changes);
    }

    private Proposable of(Proposal proposal) {
        return switch (proposal.kind()) {
            case ROLE -> roles;
            case PARTNER_CERTIFICATE -> certificates;
            case RULE_SET -> ruleSets;
            case MISSION -> missions;
            case HOLIDAY -> holidays;
            case SPECIAL_DAY -> specialDays;
            case TREATY -> treaties;
            case PARTNER -> partners;
            case NEW_PARTNER -> newPartners;
            case SIGN_IN -> signIns;
            case REPORT_TIMING -> reports;
            case PILOT -> pilots;
        };
    }
}
