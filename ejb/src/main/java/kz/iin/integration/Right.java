package kz.iin.integration;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** What somebody may do about the traffic with the ministries. */
public enum Right {
    /** See what was sent when, without what stood in it. */
    LOOK(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    /** See what stood in a message: it names persons of every mission, whose files both may open anyway. */
    READ(EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR)),
    /** Send dead letters again, pause a ministry. */
    ACT(EnumSet.of(Role.ADMINISTRATOR));

    private final Set<Role> roles;

    Right(Set<Role> roles) {
        this.roles = roles;
    }

    public boolean isHeldBy(Viewer viewer) {
        return !Collections.disjoint(roles, viewer.roles());
    }

    /** @throws NotPermitted if the viewer does not hold it */
    void require(Viewer viewer) {
        if (!isHeldBy(viewer)) {
            throw new NotPermitted();
        }
    }
}
