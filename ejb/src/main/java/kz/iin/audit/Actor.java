package kz.iin.audit;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

/**
 * Who acts.
 *
 * @param name the sign-in name of a person; of a system that acts for nobody its sender id
 * @param sender the system that the person used, if it was not the console
 * @param mission its code; empty in Astana
 * @param zone that of the place, for the local time
 */
public record Actor(String name, Optional<String> sender, Optional<String> mission, ZoneId zone) {

    /** The system itself, on schedule. */
    public static final Actor SYSTEM = new Actor("system", Optional.empty(), Optional.empty(), ZoneOffset.UTC);

    public Actor {
        Objects.requireNonNull(zone, "zone");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name: must not be blank");
        }
    }

    /** The system of a ministry, which names no person. */
    static Actor system(String senderId) {
        return new Actor(senderId, Optional.of(senderId), Optional.empty(), ZoneOffset.UTC);
    }

    /** The same, acting through the system of a ministry. */
    public Actor through(String systemOf) {
        return new Actor(name, Optional.of(systemOf), mission, zone);
    }
}
