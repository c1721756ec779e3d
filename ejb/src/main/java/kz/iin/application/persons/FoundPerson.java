package kz.iin.application.persons;

import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.Standing;
import kz.iin.number.Iin;
import kz.iin.person.Person;

/** The person of one application. */
public record FoundPerson(Standing standing, String mission, Person person) {

    static FoundPerson of(Application application, Optional<Iin> iin) {
        return new FoundPerson(Standing.of(application, iin), application.mission(), application.person());
    }
}
