package kz.iin.access.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.iin.application.reading.NotPermitted;
import kz.iin.application.reading.Role;
import kz.iin.application.reading.Viewer;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.calendar.Zones;

/** Shows missions, days off and treaties, and takes what a new act says about the last two. */
@Stateless
public class ChangeReference {

    private static final Set<String> TREATIES = Set.of("MINSK", "KISHINEV", "APOSTILLE");

    @Inject
    private ReferenceTables tables;

    @Inject
    private Administrators administrators;

    @Inject
    private Clock clock;

    public List<MissionPeriod> missions(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return tables.missions();
    }

    public List<SpecialDay> days(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return tables.days();
    }

    public List<TreatyParty> treaties(Viewer viewer) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR, Role.AUDITOR);
        return tables.treaties();
    }

    /** REFUSED if something is said of that day already. */
    public Outcome add(Viewer viewer, SpecialDay special) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        boolean isAdded = tables.add(special, LocalDate.now(clock.withZone(Zones.ASTANA)));
        return told(
                viewer,
                isAdded,
                Change.between(
                        "day/" + special.keptIn() + "/" + special.day(),
                        null,
                        special.kind() + ", " + special.source()));
    }

    /** REFUSED if the country is bound then already, or is no country. */
    public Outcome join(Viewer viewer, String treaty, String country, LocalDate first, String source) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        boolean isAdded =
                TREATIES.contains(treaty) && !source.isBlank() && tables.addTreaty(treaty, country, first, source);
        return told(
                viewer, isAdded, Change.between(treaty + "/" + country + "/valid-from", null, first + ", " + source));
    }

    /** REFUSED if the country is not bound. */
    public Outcome leave(Viewer viewer, String treaty, String country, LocalDate last) {
        NotPermitted.unless(viewer, Role.ADMINISTRATOR);
        return told(
                viewer,
                tables.endTreaty(treaty, country, last),
                Change.between(treaty + "/" + country + "/valid-to", null, last.toString()));
    }

    private Outcome told(Viewer viewer, boolean isDone, Change change) {
        if (!isDone) {
            return Outcome.REFUSED;
        }
        administrators.changed(viewer, Deed.CHANGED_REFERENCE_DATA, List.of(change));
        return Outcome.DONE;
    }
}
