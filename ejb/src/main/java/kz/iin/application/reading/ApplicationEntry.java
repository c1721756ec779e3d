package kz.iin.application.reading;

import java.time.Instant;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Zones;
import kz.iin.person.Country;

/**
 * An application as a list shows it.
 *
 * @param overdue the day of the deadline is over in Astana, and the applicant has no result yet
 */
public record ApplicationEntry(
        ApplicationNumber number,
        Mission mission,
        String name,
        Country citizenship,
        Instant registeredAt,
        ApplicationStatus status,
        Deadline deadline,
        boolean overdue) {

    static ApplicationEntry of(Application application, Mission mission, Instant at) {
        return new ApplicationEntry(
                application.number(),
                mission,
                application.person().latinName().full(),
                application.person().citizenship(),
                application.registeredAt(),
                application.status(),
                application.deadline(),
                isAwaited(application.status()) && application.deadline().isOverdue(at, Zones.ASTANA));
    }

    /** A certificate that is made, and not handed over yet, is a result. */
    private static boolean isAwaited(ApplicationStatus status) {
        return !status.isFinal() && status != ApplicationStatus.ISSUED;
    }

    /** Withholds the name: this text may end in a log. */
    @Override
    public String toString() {
        return "ApplicationEntry[" + number + "]";
    }
}
