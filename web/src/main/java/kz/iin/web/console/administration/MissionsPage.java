package kz.iin.web.console.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.iin.access.administration.ListMissions;
import kz.iin.access.administration.MissionPeriod;
import kz.iin.application.reading.Role;
import kz.iin.web.console.SignedIn;

/** The missions and when they take applications; each leads to the page of the mission. */
@Named
@RequestScoped
public class MissionsPage {

    @Inject
    private ListMissions missions;

    @Inject
    private SignedIn signedIn;

    private List<MissionPeriod> all;

    public List<MissionPeriod> getAll() {
        if (all == null) {
            all = missions.list(signedIn.viewer());
        }
        return all;
    }

    public boolean isEditable() {
        return signedIn.viewer().roles().contains(Role.ADMINISTRATOR);
    }
}
