package kz.iin.counter;

import static kz.iin.counter.DraftField.BIRTH_DATE;
import static kz.iin.counter.DraftField.BIRTH_PLACE;
import static kz.iin.counter.DraftField.CITIZENSHIP;
import static kz.iin.counter.DraftField.CONSENT_GIVEN_ON;
import static kz.iin.counter.DraftField.CYRILLIC_GIVEN_NAME;
import static kz.iin.counter.DraftField.CYRILLIC_PATRONYMIC;
import static kz.iin.counter.DraftField.CYRILLIC_SURNAME;
import static kz.iin.counter.DraftField.DOCUMENT_NUMBER;
import static kz.iin.counter.DraftField.DOCUMENT_TYPE;
import static kz.iin.counter.DraftField.EXPIRES;
import static kz.iin.counter.DraftField.GIVEN_NAME;
import static kz.iin.counter.DraftField.ISSUED;
import static kz.iin.counter.DraftField.ISSUER;
import static kz.iin.counter.DraftField.PATRONYMIC;
import static kz.iin.counter.DraftField.REPLY_ADDRESS;
import static kz.iin.counter.DraftField.REPLY_CONSENT;
import static kz.iin.counter.DraftField.REPLY_LANGUAGE;
import static kz.iin.counter.DraftField.SEX;
import static kz.iin.counter.DraftField.SURNAME;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.iin.application.Papers;
import kz.iin.application.ReplyAddress;
import kz.iin.person.BirthDate;
import kz.iin.person.Country;
import kz.iin.person.DocumentType;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;
import kz.iin.person.Sex;

/** Says in the words of the domain what a draft holds, as far as it holds it. */
public final class GatherDraft {

    private final Fields fields;

    private GatherDraft(DraftContent content) {
        this.fields = new Fields(content);
    }

    public static Gathered from(DraftContent content) {
        return new GatherDraft(content).gathered();
    }

    private Gathered gathered() {
        Optional<BirthDate> birthDate = fields.required(BIRTH_DATE, TypedDay::birthDate);
        Optional<Country> citizenship = fields.required(CITIZENSHIP, Country::new);
        Optional<IdentityDocument> document = document();
        Optional<Person> person = person(birthDate, citizenship, document);
        Papers papers = new GatherPapers(fields).papers();
        Optional<LocalDate> consentGivenOn = fields.required(CONSENT_GIVEN_ON, TypedDay::read);
        Optional<ReplyAddress> reply = reply();
        return new Gathered(person, birthDate, citizenship, document, papers, consentGivenOn, reply, fields.faults());
    }

    /** Nobody has to give one; whoever does says in which language, and consents to it apart from all else. */
    private Optional<ReplyAddress> reply() {
        if (!fields.isAnyWritten(REPLY_ADDRESS)) {
            return Optional.empty();
        }
        Optional<String> language = fields.required(REPLY_LANGUAGE, Function.identity());
        fields.require(REPLY_CONSENT);
        Optional<ReplyAddress> reply = fields.optional(
                REPLY_ADDRESS, address -> new ReplyAddress(address, language.orElse(ReplyAddress.LANGUAGES.get(0))));
        return reply.filter(whole -> language.isPresent() && fields.content().isTicked(REPLY_CONSENT));
    }

    private Optional<Person> person(
            Optional<BirthDate> birthDate, Optional<Country> citizenship, Optional<IdentityDocument> document) {
        Optional<PersonName> latin = GatherPapers.name(fields, SURNAME, GIVEN_NAME, PATRONYMIC);
        if (latin.isEmpty() && !fields.isAnyWritten(SURNAME, GIVEN_NAME, PATRONYMIC)) {
            fields.require(SURNAME);
        }
        Optional<PersonName> cyrillic =
                GatherPapers.name(fields, CYRILLIC_SURNAME, CYRILLIC_GIVEN_NAME, CYRILLIC_PATRONYMIC);
        Optional<Sex> sex = fields.required(SEX, Sex::of);
        Optional<String> birthPlace = fields.required(BIRTH_PLACE, Function.identity());
        if (Stream.of(latin, birthDate, sex, citizenship, birthPlace, document).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return fields.make(
                () -> new Person(
                        latin.get(),
                        cyrillic,
                        birthDate.get(),
                        sex.get(),
                        citizenship.get(),
                        birthPlace.get(),
                        document.get()),
                BIRTH_PLACE,
                Map.of("latinName", SURNAME, "cyrillicName", CYRILLIC_SURNAME, "document/issued", ISSUED));
    }

    private Optional<IdentityDocument> document() {
        Optional<DocumentType> type =
                fields.required(DOCUMENT_TYPE, chosen -> Fields.chosen(DocumentType.class, chosen));
        Optional<String> number = fields.required(DOCUMENT_NUMBER, Function.identity());
        Optional<Country> issuer = fields.required(ISSUER, Country::new);
        Optional<LocalDate> issued = fields.required(ISSUED, TypedDay::read);
        Optional<LocalDate> expires = fields.optional(EXPIRES, TypedDay::read);
        boolean isExpiryUnread = expires.isEmpty() && fields.isAnyWritten(EXPIRES);
        if (isExpiryUnread || Stream.of(type, number, issuer, issued).anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return fields.make(
                () -> new IdentityDocument(type.get(), number.get(), issuer.get(), issued.get(), expires),
                DOCUMENT_NUMBER,
                Map.of("documentExpires", EXPIRES));
    }
}
