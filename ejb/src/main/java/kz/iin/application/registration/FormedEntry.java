package kz.iin.application.registration;

import java.time.Instant;
import kz.iin.application.ApplicationNumber;
import kz.iin.number.Iin;
import kz.iin.person.Person;

/** A formed number and whose it is. */
public record FormedEntry(Iin iin, ApplicationNumber number, Instant formedAt, Person person) {}
