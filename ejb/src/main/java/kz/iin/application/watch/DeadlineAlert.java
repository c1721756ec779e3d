package kz.iin.application.watch;

import java.util.Objects;
import kz.iin.application.ApplicationNumber;
import kz.iin.calendar.Urgency;

/** An event: half of the time has passed, a quarter is left, or it is over, and the applicant has no result yet. */
public record DeadlineAlert(ApplicationNumber application, String mission, Urgency urgency) {

    public DeadlineAlert {
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(mission, "mission");
        Objects.requireNonNull(urgency, "urgency");
    }
}
