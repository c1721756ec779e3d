package kz.iin.registry.gbdfl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.iin.contract.common.gbdfl.v1.Document;
import kz.iin.contract.common.gbdfl.v1.NameQuery;
import kz.iin.contract.common.gbdfl.v1.Person;
import kz.iin.contract.common.gbdfl.v1.RequestHeader;
import kz.iin.contract.common.gbdfl.v1.ResponseHeader;
import kz.iin.contract.common.types.v1.DocumentType;
import kz.iin.duplicates.DocumentKey;
import kz.iin.duplicates.PersonData;
import kz.iin.duplicates.RawName;
import kz.iin.duplicates.WrittenDate;
import kz.iin.person.Country;
import kz.iin.person.IdentityDocument;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;
import kz.iin.registry.Question;
import kz.iin.registry.RegistryUnavailable;

/** How a person and a header are written in the naming of GBD FL, which both ministries share. */
public final class GbdFlNaming {

    /** {@code messageResult} of an answer that was processed. */
    private static final String PROCESSED = "00000";

    /** Dictionary Gender; the document of the person states no sex: 0, our own addition. */
    private static final Map<Sex, String> GENDER = Map.of(Sex.MALE, "1", Sex.FEMALE, "2", Sex.UNSPECIFIED, "0");

    private GbdFlNaming() {}

    public static RequestHeader header(Question question, String senderCode) {
        RequestHeader header = new RequestHeader();
        header.setMessageId(question.messageId().toString());
        header.setMessageDate(question.askedAt());
        header.setSenderCode(senderCode);
        return header;
    }

    /** Cyrillic names stand in the main fields, Latin ones in the {@code eng} fields, as in GBD FL. */
    public static Person person(kz.iin.person.Person person) {
        PersonName main = person.cyrillicName().orElse(person.latinName());
        Person written = new Person();
        written.setSurname(main.surname().orElse(null));
        written.setName(main.givenName().orElse(null));
        written.setPatronymic(main.patronymic().orElse(null));
        written.setEngSurname(person.latinName().surname().orElse(null));
        written.setEngFirstName(person.latinName().givenName().orElse(null));
        written.setBirthDate(person.birthDate().toString());
        written.setGender(GENDER.get(person.sex()));
        written.setCitizenship(person.citizenship().code());
        written.setBirthPlace(person.birthPlace());
        written.setDocument(document(person.document()));
        return written;
    }

    /** What GBD FL tells of a person, held to none of our rules. */
    public static PersonData data(Person told) {
        Document document = told.getDocument();
        return new PersonData(
                List.of(
                        RawName.of(told.getSurname(), told.getName(), told.getPatronymic()),
                        RawName.of(told.getEngSurname(), told.getEngFirstName(), null)),
                WrittenDate.read(told.getBirthDate()),
                GENDER.entrySet().stream()
                        .filter(gender -> gender.getValue().equals(told.getGender()))
                        .map(Map.Entry::getKey)
                        .findFirst(),
                Country.find(told.getCitizenship()),
                DocumentKey.find(document.getIssueCountry(), document.getNumber()).stream()
                        .collect(Collectors.toSet()),
                Optional.of(told.getBirthPlace()));
    }

    /** By the Cyrillic name, or the Latin one where there is no other. */
    public static NameQuery nameQuery(kz.iin.person.Person person) {
        return nameQuery(person, person.cyrillicName().orElse(person.latinName()));
    }

    public static NameQuery latinNameQuery(kz.iin.person.Person person) {
        return nameQuery(person, person.latinName());
    }

    /** An absent name asks for a person without that name. */
    private static NameQuery nameQuery(kz.iin.person.Person person, PersonName name) {
        NameQuery query = new NameQuery();
        query.setSurname(name.surname().orElse(null));
        query.setName(name.givenName().orElse(null));
        query.setPatronymic(name.patronymic().orElse(null));
        query.setBirthDate(person.birthDate().toString());
        return query;
    }

    /** @throws RegistryUnavailable OTHER_ANSWER when this is no answer to the question, whatever it says */
    public static void requireAnswerTo(UUID messageId, ResponseHeader header) throws RegistryUnavailable {
        if (!header.getRequestId().equals(messageId.toString())) {
            throw new RegistryUnavailable("OTHER_ANSWER");
        }
    }

    /** @throws RegistryUnavailable NOT_PROCESSED when the ministry says that nothing was done */
    public static void requireProcessed(ResponseHeader header) throws RegistryUnavailable {
        if (!PROCESSED.equals(header.getMessageResult().getCode())) {
            throw new RegistryUnavailable("NOT_PROCESSED");
        }
    }

    private static Document document(IdentityDocument document) {
        Document written = new Document();
        written.setType(DocumentType.fromValue(document.type().name()));
        written.setNumber(document.number());
        written.setIssueCountry(document.issuer().code());
        written.setBeginDate(document.issued());
        written.setEndDate(document.expires().orElse(null));
        return written;
    }
}
