package kz.iin.access.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;
import kz.iin.calendar.Zones;
import kz.iin.report.period.Pilot;
import kz.iin.report.schedule.Pilots;

/** What a proposal changes in the days of a pilot, whether it can be, and doing it. Without fields, there is to be none. */
@ApplicationScoped
class PilotChanges implements Proposable {

    @Inject
    private Pilots pilots;

    @Inject
    private Clock clock;

    static Wanted wanted(Pilot pilot) {
        String content = Fields.text(PilotField.of(pilot));
        return Wanted.of(pilot.code(), content);
    }

    @Override
    public List<Change> changes(Wanted wanted) {
        return Fields.between(
                "pilot/" + wanted.subject(), fields(pilots.find(wanted.subject())), fields(pilot(wanted)));
    }

    @Override
    public boolean isPossible(Wanted wanted) {
        return objection(wanted).isEmpty();
    }

    /** Why it can't be so, by the name of the rule. */
    Optional<String> objection(Wanted wanted) {
        LocalDate today = LocalDate.now(clock.withZone(Zones.ASTANA));
        return objection(wanted.subject(), pilot(wanted), pilots.all(), today);
    }

    /**
     * A pilot that is over stays, for its report is due; one that has begun is no longer taken back, it ends.
     *
     * @param after as it is wanted; empty where it is to be taken back
     */
    static Optional<String> objection(String code, Optional<Pilot> after, List<Pilot> all, LocalDate today) {
        Optional<Pilot> before =
                all.stream().filter(pilot -> pilot.code().equals(code)).findFirst();
        if (before.equals(after)) {
            return Optional.of("SAME");
        }
        if (before.filter(pilot -> pilot.isOverOn(today)).isPresent()) {
            return Optional.of("OVER");
        }
        if (after.isEmpty()) {
            return before.filter(pilot -> pilot.hasBegunOn(today)).map(pilot -> "BEGUN");
        }
        return all.stream()
                .filter(pilot -> !pilot.code().equals(code) && pilot.overlaps(after.get()))
                .findFirst()
                .map(pilot -> "OVERLAPS");
    }

    @Override
    public Deed deed() {
        return Deed.CHANGED_REFERENCE_DATA;
    }

    @Override
    public void apply(Wanted wanted) {
        pilot(wanted).ifPresentOrElse(pilots::write, () -> pilots.remove(wanted.subject()));
    }

    private static Map<PilotField, String> fields(Optional<Pilot> pilot) {
        return pilot.map(PilotField::of).orElseGet(Map::of);
    }

    private static Optional<Pilot> pilot(Wanted wanted) {
        return wanted.content()
                .map(content -> PilotField.pilot(wanted.subject(), Fields.read(PilotField.class, content)));
    }
}
