package kz.iin.application.registration;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import kz.iin.application.Application;
import kz.iin.application.ApplicationNumber;
import kz.iin.number.ChangeKind;
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

    private static final Set<ChangeKind> WITH_PERSON = EnumSet.of(ChangeKind.FORMED, ChangeKind.CORRECTED);

    static Change of(NumberChange change, Application application) {
        Optional<Person> person = WITH_PERSON.contains(change.kind()) ? application.keptPerson() : Optional.empty();
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
