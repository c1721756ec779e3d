package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** Lets another system call us: proposed by one administrator, confirmed by another. */
@Stateless
public class RegisterPartner {

    @Inject
    private NewPartnerChanges changes;

    @Inject
    private Proposals proposals;

    /** @return why it can't be: ID, the name of a field, TAKEN, or WAITS for a second administrator; empty if proposed */
    public Optional<String> propose(Viewer viewer, PartnerSheet sheet) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        return proposals.propose(viewer, Proposal.Kind.NEW_PARTNER, NewPartnerChanges.wanted(sheet), objection(sheet));
    }

    private Optional<String> objection(PartnerSheet sheet) {
        if (!PartnerSheet.isId(sheet.id())) {
            return Optional.of("ID");
        }
        return sheet.objection()
                .map(PartnerField::name)
                .or(() -> changes.isTaken(sheet.id()) ? Optional.of("TAKEN") : Optional.empty());
    }
}
