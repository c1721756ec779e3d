package kz.iin.application.reading;

import java.time.Instant;
import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.calendar.Deadline;
import kz.iin.calendar.Urgency;
import kz.iin.person.Country;
import kz.iin.person.Person;

/**
 * An application as a list shows it.
 *
 * @param name empty when the data of the person are gone, as the citizenship
 * @param urgency how near the end of the term is; calm when the applicant has a result
 */
public record ApplicationEntry(
        ApplicationNumber number,
        Mission mission,
        Optional<String> name,
        Optional<Country> citizenship,
        Instant registeredAt,
        ApplicationStatus status,
        Deadline deadline,
        Urgency urgency) {

    static ApplicationEntry of(Application application, Mission mission, Instant at) {
        Optional<Person> person = application.keptPerson();
        return new ApplicationEntry(
                application.number(),
                mission,
                person.map(known -> known.latinName().full()),
                person.map(Person::citizenship),
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
