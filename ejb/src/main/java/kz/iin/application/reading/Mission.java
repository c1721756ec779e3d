package kz.iin.application.reading;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import kz.iin.calendar.Zones;

/** A mission, its name in the three languages, and the zone of its clocks. */
public record Mission(String code, String nameKk, String nameRu, String nameEn, ZoneId zone) {

    public Mission {
        Objects.requireNonNull(zone, "zone");
    }

    /** @param zone the name of a zone; Astana's stands for one that the JDK does not know */
    static Mission of(String code, String nameKk, String nameRu, String nameEn, String zone) {
        return new Mission(code, nameKk, nameRu, nameEn, zoneOf(zone));
    }

    private static ZoneId zoneOf(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return Zones.ASTANA;
        }
    }
}
