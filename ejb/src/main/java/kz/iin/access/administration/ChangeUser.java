package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/**
 * Gives somebody other roles or another mission, or keeps somebody out. A new administrator, or one that was kept out,
 * is proposed; nobody changes
 * his own rights, so that the last administrator can't go by mistake.
 */
@Stateless
public class ChangeUser {

    @Inject
    private Users users;

    @Inject
    private Proposals proposals;

    @Inject
    private Administrators administrators;

    /**
     * OVERTAKEN if somebody else has changed them in between.
     *
     * @param seen the rights that were shown
     */
    public Outcome change(Viewer viewer, String login, Rights seen, Rights rights) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        rights.mustBeWhole();
        users.hold(login);
        Optional<ConsoleUser> known = users.find(login);
        if (known.isEmpty() || login.equals(viewer.login())) {
            return Outcome.REFUSED;
        }
        Rights before = known.get().rights();
        if (!before.equals(seen)) {
            return Outcome.OVERTAKEN;
        }
        boolean isPromotion = rights.isAdministrator() && !before.isAdministrator();
        Rights after = isPromotion ? rights.without(Role.ADMINISTRATOR) : rights;
        List<Change> changes = Administrators.between(login, before, after);
        if (!changes.isEmpty()) {
            users.write(login, after);
            administrators.changed(viewer, Deed.CHANGED_USER, changes);
        }
        if (isPromotion) {
            return proposals.propose(viewer, Proposal.Kind.ADMINISTRATOR, Wanted.of(login));
        }
        return changes.isEmpty() ? Outcome.UNCHANGED : Outcome.DONE;
    }
}
