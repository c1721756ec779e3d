package kz.iin.application.reading;

import java.util.Set;
import kz.iin.shared.DomainException;

/** Somebody asks for what none of the present roles allows: a request made by hand, for no page offers it. */
public class NotPermitted extends DomainException {

    public NotPermitted() {
        super("NOT_PERMITTED", "the role of this user does not allow it");
    }

    /** Lets whoever has one of the roles go on. */
    public static void unless(Viewer viewer, Role... allowed) {
        if (viewer.roles().stream().noneMatch(Set.of(allowed)::contains)) {
            throw new NotPermitted();
        }
    }
}
