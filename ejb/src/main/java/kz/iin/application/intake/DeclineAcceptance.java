package kz.iin.application.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.iin.application.Actors;
import kz.iin.audit.Act;
import kz.iin.audit.AuditTrail;
import kz.iin.audit.Change;
import kz.iin.audit.Deed;

/** Records that papers were not accepted at the counter: never an application. */
@Stateless
public class DeclineAcceptance {

    @Inject
    private Counter counter;

    @Inject
    private AcceptanceRefusals refusals;

    @Inject
    private Actors actors;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * @throws Unacceptable when nobody knows the mission, or the officer is none of it
     * @throws RequestIdReused when the request id belongs to another refusal
     */
    public Declined decline(Declining declining) {
        return refusals.madeBy(declining.requestId())
                .map(earlier -> repeated(earlier, declining))
                .orElseGet(() -> first(declining))
                .told();
    }

    private static AcceptanceRefusal repeated(AcceptanceRefusal earlier, Declining declining) {
        if (!earlier.isMadeBy(declining)) {
            throw new RequestIdReused();
        }
        return earlier;
    }

    private AcceptanceRefusal first(Declining declining) {
        counter.requireMission(declining.mission());
        counter.requireOfficer(declining.officer(), declining.mission());
        AcceptanceRefusal refusal = refusals.add(declining, clock.instant());
        audit.record(Act.of(Deed.DECLINED_ACCEPTANCE, actors.at(declining.mission(), declining.officer()))
                .changing(changed(refusal.told())));
        return refusal;
    }

    private static List<Change> changed(Declined declined) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("acceptanceRefusal", declined.number());
        new TreeMap<>(declined.declining().reasons()).forEach((ground, note) -> fields.put("reason/" + ground, note));
        return Change.between(Map.of(), fields);
    }
}
