package kz.iin.web.console.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import kz.iin.application.reading.Role;

/** The roles that somebody can have. */
@Named
@ApplicationScoped
public class RoleChoices {

    public Role[] getAll() {
        return Role.values();
    }
}
