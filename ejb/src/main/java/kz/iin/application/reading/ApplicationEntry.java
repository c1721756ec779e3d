package kz.iin.application.reading;

import java.time.Instant;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Urgency;
import kz.iin.person.Country;

/**
 * An application as a list shows it.
 *
 * @param urgency how near the end of the term is; calm when the applicant has a result
 */
public record ApplicationEntry(
        ApplicationNumber number,
        Mission mission,
        String name,
        Country citizenship,
        Instant registeredAt,
        ApplicationStatus status,
        Deadline deadline,
        Urgency urgency) {

    static ApplicationEntry of(Application application, Mission mission, Instant at) {
        return new ApplicationEntry(
                application.number(),
                mission,
                application.person().latinName().full(),
                application.person().citizenship(),
                application.registeredAt(),
                application.status(),
                application.deadline(),
                application.isResultAwaited() ? application.term().urgency(at) : Urgency.CALM);
    }

    /** Withholds the name: this text may end in a log. */
    @Override
    public String toString() {
        return "ApplicationEntry[" + number + "]";
    }
}
