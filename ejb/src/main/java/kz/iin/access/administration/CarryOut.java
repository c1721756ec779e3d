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
    private Administrators administrators;

    void proposal(Viewer by, Proposal proposal) {
        switch (proposal.kind()) {
            case ADMINISTRATOR -> promote(by, proposal);
            case PARTNER_CERTIFICATE -> believe(by, proposal);
            case RULE_SET -> activate(by, proposal);
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
