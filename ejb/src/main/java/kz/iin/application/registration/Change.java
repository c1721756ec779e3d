package kz.iin.application.registration;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.number.ChangeKind;
import kz.iin.number.FormedNumber;
import kz.iin.number.Iin;
import kz.iin.number.NumberChange;
import kz.iin.number.RejectionCode;
import kz.iin.person.Person;

/**
 * What happened to a formed number.
 *
 * @param person whose it is; present when the number was formed, or the data were corrected, and
 *     they are not gone
 * @param existingIin another number of the person, if one was told
 */
public record Change(
        ChangeKind kind,
        Iin iin,
        ApplicationNumber number,
        Instant at,
        Optional<Person> person,
        Optional<RejectionCode> rejection,
        Optional<Iin> existingIin) {

    /** That it was formed. */
    static Change formed(FormedNumber number, Map<Long, Application> applications) {
        Application application = applications.get(number.applicationId());
        return new Change(
                ChangeKind.FORMED,
                number.iin(),
                application.number(),
                number.formedAt(),
                application.keptPerson(),
                Optional.empty(),
                Optional.empty());
    }

    /** What happened to it later. */
    static Change of(NumberChange change, Map<Long, Application> applications) {
        Application application = applications.get(change.applicationId());
        Optional<Person> person = change.kind() == ChangeKind.CORRECTED ? application.keptPerson() : Optional.empty();
        return new Change(
                change.kind(),
                change.iin(),
                application.number(),
                change.at(),
                person,
                change.rejection(),
                change.existingIin());
    }
}
