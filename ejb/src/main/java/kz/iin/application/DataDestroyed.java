package kz.iin.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import kz.iin.calendar.Zones;
import kz.iin.shared.DomainException;
import kz.iin.shared.RuleTexts;

/** What is asked for was destroyed when its retention was over (Law 94-V, art. 18). */
public class DataDestroyed extends DomainException {

    private final LocalDate day;

    public DataDestroyed(Instant at) {
        this(LocalDate.ofInstant(at, Zones.ASTANA));
    }

    private DataDestroyed(LocalDate day) {
        super("DATA_DESTROYED", "applicationNumber", "destroyed when its retention was over, on " + day);
        this.day = day;
    }

    @Override
    public String text(Locale language) {
        return RuleTexts.text("retention.destroyed", language) + " " + day;
    }
}
