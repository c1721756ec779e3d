package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;

/**
 * Opens a mission, closes it, gives it another name, zone or week: proposed by one administrator, confirmed by another. Terms that run
 * are reckoned anew.
 */
@Stateless
public class ChangeMission {

    @Inject
    private MissionTable missions;

    @Inject
    private Proposals proposals;

    public Optional<MissionSheet> find(Viewer viewer, String code) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return missions.find(code);
    }

    /** The day of a sheet, right in itself, that does not go with the days that stand: {@code OPEN_FROM} or {@code WEEK_FROM}. */
    public Optional<MissionField> objection(Viewer viewer, MissionSheet wanted) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        return MissionChanges.objection(wanted, missions.find(wanted.code()));
    }

    /** REFUSED for a sheet that can't be so, for days before those that stand, and while another change of it waits. */
    public Outcome propose(Viewer viewer, MissionSheet wanted) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        Optional<MissionSheet> before = missions.find(wanted.code());
        if (before.filter(wanted::isLike).isPresent()) {
            return Outcome.UNCHANGED;
        }
        return MissionChanges.isPossible(wanted, before)
                ? proposals.propose(
                        viewer, Proposal.Kind.MISSION, Wanted.of(wanted.code(), Fields.text(wanted.whole())))
                : Outcome.REFUSED;
    }
}
