package kz.iin.access.administration;

import jakarta.ejb.ApplicationException;
import java.util.Set;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** Somebody asks for what none of the present roles allows: a request made by hand, for no page offers it. */
@ApplicationException(rollback = true)
public class NotPermitted extends RuntimeException {

    NotPermitted(String message) {
        super(message);
    }

    /** Lets whoever has one of the roles go on. */
    static void unless(Viewer viewer, Role... allowed) {
        if (viewer.roles().stream().noneMatch(Set.of(allowed)::contains)) {
            throw new NotPermitted("none of the roles of the viewer allows this");
        }
    }
}
