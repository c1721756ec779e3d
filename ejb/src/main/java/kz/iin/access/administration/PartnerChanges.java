package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Lets a partner call us that is shut out. */
@ApplicationScoped
class PartnerChanges implements Proposable {

    @Inject
    private Partners partners;

    @Override
    public List<Change> changes(Wanted wanted) {
        return List.of(Change.between(wanted.subject() + "/active", "false", "true"));
    }

    /** One that is there, and shut out. */
    @Override
    public boolean isPossible(Wanted wanted) {
        return partners.all().stream().anyMatch(partner -> partner.id().equals(wanted.subject()) && !partner.active());
    }

    @Override
    public void apply(Wanted wanted) {
        partners.setActive(wanted.subject(), true);
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_PARTNER;
    }
}
