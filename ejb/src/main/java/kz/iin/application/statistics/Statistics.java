package kz.iin.application.statistics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.iin.application.ApplicationStatus;
import kz.iin.application.DeclineGround;
import kz.iin.decision.RefusalGround;

/**
 * The applications registered in a period, as they stand at one moment. What would be zero is left out.
 *
 * @param grounds a refusal on two grounds counts for each
 * @param declined the same of what was not accepted at the counters in the period
 */
public record Statistics(
        Period period,
        Instant countedAt,
        Map<ApplicationStatus, Long> statuses,
        Map<RefusalGround, Long> grounds,
        List<MissionCount> missions,
        Map<DeclineGround, Long> declined) {

    public Statistics {
        statuses = Map.copyOf(statuses);
        grounds = Map.copyOf(grounds);
        missions = List.copyOf(missions);
        declined = Map.copyOf(declined);
    }

    public long registered() {
        return missions.stream().mapToLong(MissionCount::registered).sum();
    }

    public Decisions decisions() {
        return Decisions.sum(missions.stream().map(MissionCount::decisions).toList());
    }
}
