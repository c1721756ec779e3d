package kz.iin.application.registration;

import java.time.Instant;
import java.util.Optional;
import kz.iin.application.ApplicationNumber;
import kz.iin.number.Iin;
import kz.iin.person.Person;

/**
 * A formed number and whose it is.
 *
 * @param person empty when the data are gone
 */
public record FormedEntry(Iin iin, ApplicationNumber number, Instant formedAt, Optional<Person> person) {}
