package kz.iin.application.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.iin.application.AcceptanceRefusal;
import kz.iin.application.AcceptanceRefusals;
import kz.iin.application.Actors;
import kz.iin.application.Declined;
import kz.iin.application.Declining;
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
        Act declined = Act.of(
                Deed.DECLINED_ACCEPTANCE,
                actors.at(declining.mission(), declining.officer()),
                refusal.told().number());
        audit.record(declined.changing(reasons(declining)));
        return refusal;
    }

    private static List<Change> reasons(Declining declining) {
        Map<String, String> reasons = new LinkedHashMap<>();
        new TreeMap<>(declining.reasons()).forEach((ground, note) -> reasons.put("reason/" + ground, note));
        return Change.between(Map.of(), reasons);
    }
}
