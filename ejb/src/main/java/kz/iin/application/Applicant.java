package kz.iin.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;

/** The columns of the person who applies. Not a record: EclipseLink 4 rejects an embeddable record. */
@Embeddable
class Applicant {

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    @Column(name = "cyrillic_surname")
    private String cyrillicSurname;

    @Column(name = "cyrillic_given_name")
    private String cyrillicGivenName;

    @Column(name = "cyrillic_patronymic")
    private String cyrillicPatronymic;

    @Column(name = "birth_date")
    private BirthDate birthDate;

    private Sex sex;

    private Country citizenship;

    @Column(name = "birth_place")
    private String birthPlace;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType documentType;

    @Column(name = "document_number")
    private String documentNumber;

    @Column(name = "document_issuer")
    private Country documentIssuer;

    @Column(name = "document_issued")
    private LocalDate documentIssued;

    @Column(name = "document_expires")
    private LocalDate documentExpires;

    protected Applicant() {}

    Applicant(Person person) {
        setLatin(person.latinName());
        person.cyrillicName().ifPresent(this::setCyrillic);
        birthDate = person.birthDate();
        sex = person.sex();
        citizenship = person.citizenship();
        birthPlace = person.birthPlace();
        setDocument(person.document());
    }

    Person person() {
        return new Person(
                PersonName.of(surname, givenName, patronymic),
                cyrillicName(),
                birthDate,
                sex,
                citizenship,
                birthPlace,
                new IdentityDocument(
                        documentType,
                        documentNumber,
                        documentIssuer,
                        documentIssued,
                        Optional.ofNullable(documentExpires)));
    }

    private Optional<PersonName> cyrillicName() {
        boolean present = Stream.of(cyrillicSurname, cyrillicGivenName).anyMatch(part -> part != null);
        return present
                ? Optional.of(PersonName.of(cyrillicSurname, cyrillicGivenName, cyrillicPatronymic))
                : Optional.empty();
    }

    private void setLatin(PersonName name) {
        surname = name.surname().orElse(null);
        givenName = name.givenName().orElse(null);
        patronymic = name.patronymic().orElse(null);
    }

    private void setCyrillic(PersonName name) {
        cyrillicSurname = name.surname().orElse(null);
        cyrillicGivenName = name.givenName().orElse(null);
        cyrillicPatronymic = name.patronymic().orElse(null);
    }

    private void setDocument(IdentityDocument document) {
        documentType = document.type();
        documentNumber = document.number();
        documentIssuer = document.issuer();
        documentIssued = document.issued();
        documentExpires = document.expires().orElse(null);
    }
}
