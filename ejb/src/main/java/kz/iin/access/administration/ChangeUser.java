package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/**
 * Gives somebody other roles or another mission, or keeps somebody out, at once. Only a role by which one decides or changes rules and
 * accounts is proposed, also to somebody who was kept out; nobody changes his own rights, so that the last administrator can't go by
 * mistake.
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
        Set<Role> gained = rights.gainedByTwo(before);
        Rights after = rights.without(gained);
        List<Change> changes = Administrators.between(login, before, after);
        if (!changes.isEmpty()) {
            users.write(login, after);
            administrators.changed(viewer, Deed.CHANGED_USER, changes);
        }
        if (!gained.isEmpty()) {
            return proposals.propose(viewer, login, gained);
        }
        return changes.isEmpty() ? Outcome.UNCHANGED : Outcome.DONE;
    }
}
