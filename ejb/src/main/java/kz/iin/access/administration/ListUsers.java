package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** The people of the console, for administrators and auditors. */
@Stateless
public class ListUsers {

    @Inject
    private Users users;

    public List<ConsoleUser> list(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return users.all();
    }

    public Optional<ConsoleUser> find(Viewer viewer, String login) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return users.find(login);
    }
}
