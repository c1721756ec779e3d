package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Does what was proposed and confirmed. */
@ApplicationScoped
class CarryOut {

    @Inject
    private Users users;

    @Inject
    private Partners partners;

    @Inject
    private RuleSetPeriods ruleSets;

    @Inject
    private MissionChanges missions;

    @Inject
    private HolidayChanges holidays;

    @Inject
    private Administrators administrators;

    /** Whether nothing that happened since stands in its way. */
    boolean isPossible(Proposal proposal) {
        return switch (proposal.kind()) {
            case MISSION -> missions.isPossible(proposal.wanted());
            case HOLIDAY -> holidays.isPossible(proposal.wanted());
            case ADMINISTRATOR, PARTNER_CERTIFICATE, RULE_SET -> true;
        };
    }

    /** Before and after, where the proposal is of fields. */
    List<Change> changes(Proposal proposal) {
        return switch (proposal.kind()) {
            case MISSION -> missions.changes(proposal.wanted());
            case HOLIDAY -> holidays.changes(proposal.wanted());
            case ADMINISTRATOR, PARTNER_CERTIFICATE, RULE_SET -> List.of();
        };
    }

    void proposal(Viewer by, Proposal proposal) {
        switch (proposal.kind()) {
            case ADMINISTRATOR -> promote(by, proposal);
            case PARTNER_CERTIFICATE -> believe(by, proposal);
            case RULE_SET -> activate(by, proposal);
            case MISSION -> missions.carryOut(by, proposal.wanted());
            case HOLIDAY -> holidays.carryOut(by, proposal.wanted());
        }
    }

    private void promote(Viewer by, Proposal proposal) {
        String login = proposal.wanted().subject();
        Rights before = users.find(login).orElseThrow().rights();
        Rights after = before.with(Role.ADMINISTRATOR);
        users.write(login, after);
        administrators.changed(by, Deed.CHANGED_USER, Administrators.between(login, before, after));
    }

    private void believe(Viewer by, Proposal proposal) {
        Wanted wanted = proposal.wanted();
        String use = wanted.variant().orElseThrow();
        partners.add(wanted.subject(), use, wanted.content().orElseThrow());
        administrators.changed(
                by,
                Deed.CHANGED_PARTNER,
                List.of(Change.between(
                        wanted.subject() + "/certificate/" + use,
                        null,
                        PartnerCertificate.fingerprint(wanted.content().orElseThrow()))));
    }

    private void activate(Viewer by, Proposal proposal) {
        Wanted wanted = proposal.wanted();
        administrators.changed(
                by,
                Deed.CHANGED_RULE_SET,
                ruleSets.begin(wanted.subject(), wanted.startsOn().orElseThrow()));
    }
}
