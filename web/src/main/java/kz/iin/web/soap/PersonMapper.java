package kz.iin.web.soap;

import java.time.LocalDate;
import java.util.Optional;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;

/** A person between the contract's words and the domain's. */
public final class PersonMapper {

    private PersonMapper() {}

    public static Person person(kz.iin.contract.common.types.v1.Person sent, Field at) {
        PersonName latinName = name(sent.getLatinName(), at.child("latinName"));
        Optional<PersonName> cyrillicName =
                Optional.ofNullable(sent.getCyrillicName()).map(name -> name(name, at.child("cyrillicName")));
        BirthDate birthDate = at.child("birthDate")
                .make(() -> BirthDate.parse(sent.getBirthDate().strip()));
        Sex sex = at.child("sex").make(() -> Sex.of(sent.getSex().value()));
        Country citizenship = country(sent.getCitizenship(), at.child("citizenship"));
        IdentityDocument document = document(sent.getIdentityDocument(), at.child("identityDocument"));
        return at.make(
                () -> new Person(latinName, cyrillicName, birthDate, sex, citizenship, sent.getBirthPlace(), document));
    }

    public static kz.iin.contract.common.types.v1.Person person(Person person) {
        kz.iin.contract.common.types.v1.Person told = new kz.iin.contract.common.types.v1.Person();
        told.setLatinName(name(person.latinName()));
        told.setCyrillicName(person.cyrillicName().map(PersonMapper::name).orElse(null));
        told.setBirthDate(person.birthDate().toString());
        told.setSex(kz.iin.contract.common.types.v1.Sex.fromValue(person.sex().letter()));
        told.setCitizenship(person.citizenship().code());
        told.setBirthPlace(person.birthPlace());
        told.setIdentityDocument(document(person.document()));
        return told;
    }

    public static PersonName name(kz.iin.contract.common.types.v1.PersonName sent, Field at) {
        return at.make(() -> PersonName.of(sent.getSurname(), sent.getGivenName(), sent.getPatronymic()));
    }

    private static kz.iin.contract.common.types.v1.PersonName name(PersonName name) {
        kz.iin.contract.common.types.v1.PersonName told = new kz.iin.contract.common.types.v1.PersonName();
        told.setSurname(name.surname().orElse(null));
        told.setGivenName(name.givenName().orElse(null));
        told.setPatronymic(name.patronymic().orElse(null));
        return told;
    }

    public static IdentityDocument document(kz.iin.contract.common.types.v1.IdentityDocument sent, Field at) {
        DocumentType type = DocumentType.valueOf(sent.getType().name());
        Country issuer = country(sent.getIssuer(), at.child("issuer"));
        Optional<LocalDate> expires = Optional.ofNullable(sent.getExpires());
        return at.make(() -> new IdentityDocument(type, sent.getNumber(), issuer, sent.getIssued(), expires));
    }

    private static kz.iin.contract.common.types.v1.IdentityDocument document(IdentityDocument document) {
        kz.iin.contract.common.types.v1.IdentityDocument told = new kz.iin.contract.common.types.v1.IdentityDocument();
        told.setType(kz.iin.contract.common.types.v1.DocumentType.valueOf(
                document.type().name()));
        told.setNumber(document.number());
        told.setIssuer(document.issuer().code());
        told.setIssued(document.issued());
        told.setExpires(document.expires().orElse(null));
        return told;
    }

    private static Country country(String code, Field at) {
        return at.make(() -> new Country(code));
    }
}
