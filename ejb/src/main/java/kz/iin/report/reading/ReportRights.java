package kz.iin.report.reading;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/** Who may do what with reports. */
final class ReportRights {

    private static final Set<Role> SEE_ALL = EnumSet.of(Role.ADMINISTRATOR, Role.AUDITOR);

    private ReportRights() {}

    /** The mission whose reports the person sees, or all; nobody else's. */
    static Optional<Sight> sight(Viewer viewer) {
        if (viewer.roles().stream().anyMatch(SEE_ALL::contains)) {
            return Optional.of(new Sight(Optional.empty()));
        }
        return viewer.mission()
                .filter(mission -> viewer.roles().contains(Role.SUPERVISOR))
                .map(mission -> new Sight(Optional.of(mission)));
    }

    /** Whether the person may have reports made; an auditor only looks. */
    static boolean mayOrder(Viewer viewer) {
        return mayResend(viewer)
                || (viewer.roles().contains(Role.SUPERVISOR) && viewer.mission().isPresent());
    }

    static boolean mayResend(Viewer viewer) {
        return viewer.roles().contains(Role.ADMINISTRATOR);
    }

    /** @param mission empty for all */
    record Sight(Optional<String> mission) {}
}
