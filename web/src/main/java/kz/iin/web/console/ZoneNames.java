package kz.iin.web.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import kz.iin.calendar.Zones;

/** The zones by whose clocks a page tells moments that belong to no mission. */
@Named("zones")
@ApplicationScoped
public class ZoneNames {

    public ZoneId getAstana() {
        return Zones.ASTANA;
    }
}
