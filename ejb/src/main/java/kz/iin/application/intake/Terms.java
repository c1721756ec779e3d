package kz.iin.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import kz.iin.calendar.DeadlineRule;
import kz.iin.calendar.OfficeCalendar;
import kz.iin.calendar.Term;
import kz.iin.reference.MissionData;
import kz.iin.reference.Reference;
import kz.iin.reference.ReferenceData;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time in which the service is rendered, by the calendar that counts. */
@ApplicationScoped
class Terms {

    @Inject
    private Reference reference;

    /** No act says whose working day counts. */
    @Inject
    @ConfigProperty(name = "iin.deadline.calendar", defaultValue = "STRICTER")
    private DeadlineRule rule;

    /** Of an application filed there at that moment. */
    Term of(String mission, Instant filed) {
        ReferenceData data = reference.data();
        MissionData office = data.mission(mission).orElseThrow();
        OfficeCalendar calendar = office.calendar(office.dayOf(filed));
        return rule.term(filed, calendar, data.astana());
    }
}
