package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.iin.application.reading.Role;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Makes somebody an administrator. */
@ApplicationScoped
class AdministratorChanges implements Proposable {

    @Inject
    private Users users;

    @Override
    public List<Change> changes(Wanted wanted) {
        return users.find(wanted.subject())
                .map(ConsoleUser::rights)
                .map(before -> Administrators.between(wanted.subject(), before, before.with(Role.ADMINISTRATOR)))
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
        Rights before = users.find(wanted.subject()).orElseThrow().rights();
        users.write(wanted.subject(), before.with(Role.ADMINISTRATOR));
    }
}
