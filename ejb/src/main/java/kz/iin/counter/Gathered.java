package kz.iin.counter;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.iin.application.Papers;
import kz.iin.application.ReplyAddress;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;

/**
 * What a draft says so far.
 *
 * @param person when all of it can be read
 * @param replyAddress where the applicant wants mail, with the consent to it
 * @param faults of the values themselves, in the order of the fields
 */
public record Gathered(
        Optional<Person> person,
        Optional<BirthDate> birthDate,
        Optional<Country> citizenship,
        Optional<IdentityDocument> document,
        Papers papers,
        Optional<LocalDate> consentGivenOn,
        Optional<ReplyAddress> replyAddress,
        List<FieldFault> faults) {

    public Gathered {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(birthDate, "birthDate");
        Objects.requireNonNull(citizenship, "citizenship");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(papers, "papers");
        Objects.requireNonNull(consentGivenOn, "consentGivenOn");
        Objects.requireNonNull(replyAddress, "replyAddress");
        faults = List.copyOf(faults);
    }
}
