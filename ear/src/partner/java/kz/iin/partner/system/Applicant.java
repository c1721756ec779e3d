package kz.iin.partner.system;

import jakarta.activation.DataHandler;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.UUID;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import kz.iin.contract.common.types.v1.CopyKind;
import kz.iin.contract.common.types.v1.DocumentCopy;
import kz.iin.contract.common.types.v1.DocumentType;
import kz.iin.contract.common.types.v1.IdentityDocument;
import kz.iin.contract.common.types.v1.Person;
import kz.iin.contract.common.types.v1.PersonName;
import kz.iin.contract.common.types.v1.Sex;

/** An invented person with a passport, and the request that the officer's system makes up once and repeats. */
record Applicant(UUID request, Likeness likeness, String passport, byte[] copy) {

    static final String MISSION = "TUR-IST";
    static final String OFFICER = "officer.ist";

    /** Nobody whom the mission could take for another one. */
    static Applicant of(Likeness likeness, byte[] copy) {
        return new Applicant(UUID.randomUUID(), likeness, likeness.passport(), copy);
    }

    /** The same person once more, in a request of its own. */
    Applicant again() {
        return withPassport(passport);
    }

    /** The same person with another passport, in a request of its own. */
    Applicant withPassport(String other) {
        return new Applicant(UUID.randomUUID(), likeness, other, copy);
    }

    Person person() {
        Person person = new Person();
        person.setLatinName(name(likeness.surname(), likeness.givenName()));
        person.setCyrillicName(name(likeness.cyrillicSurname(), likeness.cyrillicGivenName()));
        person.setBirthDate(likeness.birthMonth());
        person.setSex(Sex.F);
        person.setCitizenship("TUR");
        person.setBirthPlace("Bursa");
        person.setIdentityDocument(document());
        return person;
    }

    DocumentCopy documentCopy() {
        DocumentCopy attached = new DocumentCopy();
        attached.setKind(CopyKind.IDENTITY_DOCUMENT);
        attached.setContent(new DataHandler(new ByteArrayDataSource(copy, "application/octet-stream")));
        return attached;
    }

    static XMLGregorianCalendar day(String text) {
        try {
            return DatatypeFactory.newInstance().newXMLGregorianCalendar(text);
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private IdentityDocument document() {
        IdentityDocument document = new IdentityDocument();
        document.setType(DocumentType.PASSPORT);
        document.setNumber(passport);
        document.setIssuer("TUR");
        document.setIssued(day("2025-03-01"));
        document.setExpires(day("2035-03-01"));
        return document;
    }

    private static PersonName name(String surname, String givenName) {
        PersonName name = new PersonName();
        name.setSurname(surname);
        name.setGivenName(givenName);
        return name;
    }
}
