package kz.iin.application.reading;

import java.time.Instant;
import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.application.ApplicationStatus;
import kz.iin.person.Country;
import kz.iin.person.Person;

/**
 * An application as a list shows it.
 *
 * @param name empty when the data of the person are gone, as the citizenship
 */
public record ApplicationEntry(
        ApplicationNumber number,
        Mission mission,
        Optional<String> name,
        Optional<Country> citizenship,
        Instant registeredAt,
        ApplicationStatus status,
        Due due) {

    static ApplicationEntry of(Application application, Mission mission, Instant at) {
        Optional<Person> person = application.keptPerson();
        return new ApplicationEntry(
                application.number(),
                mission,
                person.map(known -> known.latinName().full()),
                person.map(Person::citizenship),
                application.registeredAt(),
                application.status(),
                Due.at(at, application.term(), application.isResultAwaited()));
    }

    /** Withholds the name: this text may end in a log. */
    @Override
    public String toString() {
        return "ApplicationEntry[" + number + "]";
    }
}
