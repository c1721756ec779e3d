package kz.iin.application.reading;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.AcceptanceRefusal;
import kz.iin.application.AcceptanceRefusals;
import kz.iin.application.Actors;
import kz.iin.application.Declined;
import kz.iin.application.Page;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Deed;

/** Lists what was not accepted at the counters, the latest first. A page costs the same however deep it lies. */
@Stateless
public class ListAcceptanceRefusals {

    @Inject
    private AcceptanceRefusals refusals;

    @Inject
    private Missions missions;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    /** @param after the cursor of an earlier page; empty for the first one */
    public Page<AcceptanceRefusalEntry> list(Viewer viewer, Optional<String> after, int limit) {
        if (!viewer.seesAny()) {
            return new Page<>(List.of(), Optional.empty());
        }
        Optional<String> mission = viewer.seesEveryMission() ? Optional.empty() : viewer.mission();
        Page<AcceptanceRefusal> page = refusals.page(mission, after, limit);
        List<Declined> shown =
                page.entries().stream().map(AcceptanceRefusal::told).toList();
        if (!shown.isEmpty()) {
            List<String> numbers = shown.stream().map(Declined::number).toList();
            audit.record(Act.of(Deed.LISTED_ACCEPTANCE_REFUSALS, viewer.actor(actors), numbers));
        }
        return new Page<>(entries(shown), page.next());
    }

    private List<AcceptanceRefusalEntry> entries(List<Declined> shown) {
        Map<String, Mission> byCode = missions.byCode();
        return shown.stream()
                .map(declined -> AcceptanceRefusalEntry.of(
                        declined, byCode.get(declined.declining().mission())))
                .toList();
    }
}
