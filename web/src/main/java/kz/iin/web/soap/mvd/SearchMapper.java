package kz.iin.web.soap.mvd;

import kz.iin.application.persons.FoundPerson;
import kz.iin.application.persons.FoundPersons;
import kz.iin.application.persons.PersonQuery;
import kz.iin.contract.provided.mvd.v1.DocumentQuery;
import kz.iin.contract.provided.mvd.v1.FindPerson;
import kz.iin.contract.provided.mvd.v1.FindPersonResponse;
import kz.iin.contract.provided.mvd.v1.NameQuery;
import kz.iin.number.Iin;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.PersonName;
import kz.iin.web.soap.CodeMapper;
import kz.iin.web.soap.Field;
import kz.iin.web.soap.PersonMapper;

/** A search for a person between the MVD's words and ours. */
final class SearchMapper {

    private SearchMapper() {}

    static PersonQuery query(FindPerson sent) {
        if (sent.getIin() != null) {
            return new PersonQuery.ByNumber(Field.at("iin").make(() -> new Iin(sent.getIin())));
        }
        return sent.getDocument() != null ? document(sent.getDocument()) : name(sent.getNameAndBirthDate());
    }

    static FindPersonResponse found(FoundPersons found) {
        FindPersonResponse told = new FindPersonResponse();
        found.persons().stream().map(SearchMapper::person).forEach(told.getPerson()::add);
        told.setMore(found.more());
        return told;
    }

    private static PersonQuery document(DocumentQuery sent) {
        Country issuer = Field.at("document/issuer").make(() -> new Country(sent.getIssuer()));
        return new PersonQuery.ByDocument(sent.getNumber(), issuer);
    }

    private static PersonQuery name(NameQuery sent) {
        Field at = Field.at("nameAndBirthDate");
        PersonName name = PersonMapper.name(sent.getName(), at.child("name"));
        BirthDate birthDate = at.child("birthDate")
                .make(() -> BirthDate.parse(sent.getBirthDate().strip()));
        return new PersonQuery.ByName(name, birthDate);
    }

    private static kz.iin.contract.provided.mvd.v1.FoundPerson person(FoundPerson found) {
        kz.iin.contract.provided.mvd.v1.FoundPerson told = new kz.iin.contract.provided.mvd.v1.FoundPerson();
        told.setApplicationNumber(found.standing().number().value());
        told.setStatus(CodeMapper.status(found.standing().status()));
        told.setMission(found.mission());
        told.setRegisteredAt(found.standing().registeredAt());
        told.setIin(found.standing().outcome().iin().map(Iin::value).orElse(null));
        told.setPerson(found.person().map(PersonMapper::person).orElse(null));
        return told;
    }
}
