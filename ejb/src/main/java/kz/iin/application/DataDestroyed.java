package kz.iin.application;

import java.time.Instant;
import java.time.LocalDate;
import kz.iin.calendar.Zones;
import kz.iin.shared.DomainException;

/** What is asked for was destroyed when its retention was over (Law 94-V, art. 18). */
public class DataDestroyed extends DomainException {

    public DataDestroyed(Instant at) {
        this(LocalDate.ofInstant(at, Zones.ASTANA));
    }

    private DataDestroyed(LocalDate day) {
        super("DATA_DESTROYED", "applicationNumber", "destroyed when its retention was over, on " + day, day);
    }
}
