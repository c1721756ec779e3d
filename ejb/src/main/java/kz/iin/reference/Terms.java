package kz.iin.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.iin.calendar.DeadlineRule;
import kz.iin.calendar.OfficeCalendar;
import kz.iin.calendar.Term;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time in which the service is rendered, by the calendar that counts. */
@ApplicationScoped
public class Terms {

    @Inject
    private Reference reference;

    /** No act says whose working day counts. */
    @Inject
    @ConfigProperty(name = "iin.deadline.calendar", defaultValue = "STRICTER")
    private DeadlineRule rule;

    /** Of an application filed there at that moment. */
    public Term of(String mission, Instant filed) {
        return of(mission, filed, reference.data());
    }

    /** The same by other calendars than those in use. */
    public Term of(String mission, Instant filed, ReferenceData data) {
        MissionData office = data.mission(mission).orElseThrow();
        OfficeCalendar calendar = office.calendar(office.dayOf(filed));
        return rule.term(filed, calendar, data.astana());
    }
}
