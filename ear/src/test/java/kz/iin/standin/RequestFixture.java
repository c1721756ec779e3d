package kz.iin.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.iin.contract.common.gbdfl.v1.Document;
import kz.iin.contract.common.gbdfl.v1.NameQuery;
import kz.iin.contract.common.gbdfl.v1.Person;
import kz.iin.contract.common.gbdfl.v1.RequestHeader;
import kz.iin.contract.common.types.v1.DocumentType;
import kz.iin.contract.consumed.mtsriap.v1.FindPerson;
import kz.iin.contract.consumed.mtsriap.v1.RegisterNumber;
import kz.iin.contract.consumed.mvd.v1.CheckPerson;

/** Requests to the ministries about invented persons. */
final class RequestFixture {

    private static final String APPLICATION = "2026-00000042";

    private RequestFixture() {}

    static CheckPerson checkOf(Person person) {
        CheckPerson request = new CheckPerson();
        request.setHeader(header(messageId("check")));
        request.setApplicationNumber(APPLICATION);
        request.setPerson(person);
        return request;
    }

    static FindPerson findByNumber(String iin) {
        FindPerson request = find();
        request.setIin(iin);
        return request;
    }

    static FindPerson findByDocument(String number) {
        FindPerson request = find();
        request.setDocumentNumber(number);
        return request;
    }

    static FindPerson findByName(String surname, String name, String birthDate) {
        NameQuery query = new NameQuery();
        query.setSurname(surname);
        query.setName(name);
        query.setBirthDate(birthDate);
        FindPerson request = find();
        request.setName(query);
        return request;
    }

    static RegisterNumber registration(String message, String iin, Person person) {
        RegisterNumber request = new RegisterNumber();
        request.setHeader(header(messageId(message)));
        request.setApplicationNumber(APPLICATION);
        request.setIin(iin);
        request.setPerson(person);
        return request;
    }

    /** With names in Latin and no Cyrillic ones, as of most applicants. */
    static Person aPerson(String surname, String name, String documentNumber) {
        Person person = new Person();
        person.setEngSurname(surname);
        person.setEngFirstName(name);
        person.setBirthDate("1991-12-31");
        person.setGender("2");
        person.setCitizenship("TUR");
        person.setBirthPlace("İzmir");
        person.setDocument(passport(documentNumber, "TUR"));
        return person;
    }

    static Document passport(String number, String country) {
        Document document = new Document();
        document.setType(DocumentType.PASSPORT);
        document.setNumber(number);
        document.setIssueCountry(country);
        document.setBeginDate(LocalDate.of(2021, 5, 4));
        document.setEndDate(LocalDate.of(2031, 5, 3));
        return document;
    }

    private static FindPerson find() {
        FindPerson request = new FindPerson();
        request.setHeader(header(messageId("find")));
        return request;
    }

    private static RequestHeader header(String messageId) {
        RequestHeader header = new RequestHeader();
        header.setMessageId(messageId);
        header.setMessageDate(Instant.parse("2026-03-02T09:15:01Z"));
        header.setSenderCode("IIN_MISSIONS");
        return header;
    }

    private static String messageId(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
