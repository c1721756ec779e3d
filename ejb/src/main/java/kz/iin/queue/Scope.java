package kz.iin.queue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.reading.Mission;
import kz.iin.calendar.Zones;

/**
 * What of the queues is looked at, and when.
 *
 * @param mission the only one that the reader sees; empty for who sees all
 * @param missions all, by their codes
 */
public record Scope(Optional<String> mission, Map<String, Mission> missions, Instant at) {

    public Scope {
        missions = Map.copyOf(missions);
    }

    ZoneId zoneOf(Optional<String> asked) {
        return mission.or(() -> asked).map(missions::get).map(Mission::zone).orElse(Zones.ASTANA);
    }
}
