package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Registers a system that is to call us. It comes in when a certificate of it is believed, or its password is set. */
@ApplicationScoped
class NewPartnerChanges implements Proposable {

    @Inject
    private Partners partners;

    static Wanted wanted(PartnerSheet sheet) {
        return Wanted.of(sheet.id(), Fields.text(sheet.whole()));
    }

    @Override
    public List<Change> changes(Wanted wanted) {
        return Fields.between(wanted.subject(), Map.of(), sheet(wanted).whole());
    }

    @Override
    public boolean isPossible(Wanted wanted) {
        return !isTaken(wanted.subject()) && sheet(wanted).objection().isEmpty();
    }

    /** Ids that differ in capitals alone would be taken for one another by people. */
    boolean isTaken(String id) {
        return partners.all().stream().anyMatch(partner -> partner.id().equalsIgnoreCase(id));
    }

    @Override
    public void apply(Wanted wanted) {
        partners.register(sheet(wanted));
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_PARTNER;
    }

    private static PartnerSheet sheet(Wanted wanted) {
        return new PartnerSheet(
                wanted.subject(),
                Fields.read(PartnerField.class, wanted.content().orElseThrow()));
    }
}
