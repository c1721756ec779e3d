package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.Role;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Gives somebody a role that one administrator alone gives to nobody. */
@ApplicationScoped
class RoleChanges implements Proposable {

    @Inject
    private Users users;

    static Wanted wanted(String login, Role role) {
        return new Wanted(login, Optional.of(role.name()), Optional.empty());
    }

    @Override
    public List<Change> changes(Wanted wanted) {
        return users.find(wanted.subject())
                .map(ConsoleUser::rights)
                .map(before -> Administrators.between(wanted.subject(), before, before.with(role(wanted))))
                .orElseGet(List::of);
    }

    /** Somebody who is kept out meanwhile becomes nothing. */
    @Override
    public boolean isPossible(Wanted wanted) {
        return users.find(wanted.subject())
                .filter(user -> user.rights().active())
                .isPresent();
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_USER;
    }

    @Override
    public void apply(Wanted wanted) {
        users.hold(wanted.subject());
        Rights before = users.find(wanted.subject()).orElseThrow().rights();
        users.write(wanted.subject(), before.with(role(wanted)));
    }

    private static Role role(Wanted wanted) {
        return Role.valueOf(wanted.variant().orElseThrow());
    }
}
