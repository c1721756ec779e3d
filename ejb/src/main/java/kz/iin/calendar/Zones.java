package kz.iin.calendar;

import java.time.ZoneId;

/** The zones in which a legal day begins and ends. */
public final class Zones {

    /**
     * Astana has no zone of its own: tzdata counts it to Almaty. Since 2024-03-01 that is UTC+5 without summer time; a
     * JDK with tzdata older than 2024a still says UTC+6 and must not run the system.
     */
    public static final ZoneId ASTANA = ZoneId.of("Asia/Almaty");

    private Zones() {}
}
