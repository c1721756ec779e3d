package kz.iin.application.persons;

import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.Standing;
import kz.iin.number.Iin;
import kz.iin.person.Person;

/**
 * The person of one application.
 *
 * @param person empty when the data are gone
 */
public record FoundPerson(Standing standing, String mission, Optional<Person> person) {

    static FoundPerson of(Application application, Optional<Iin> iin) {
        return new FoundPerson(Standing.of(application, iin), application.mission(), application.keptPerson());
    }
}
