package kz.iin.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;

/** The data of a person as the audit names them; what there is not has no field. */
final class PersonFields {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private PersonFields() {}

    static Map<String, String> of(Person person) {
        PersonFields fields = new PersonFields();
        fields.add("latin", Optional.of(person.latinName()));
        fields.add("cyrillic", person.cyrillicName());
        fields.put("birthDate", person.birthDate().toString());
        fields.put("sex", person.sex().name());
        fields.put("citizenship", person.citizenship().code());
        fields.put("birthPlace", person.birthPlace());
        fields.add(person.document());
        return fields.fields;
    }

    private void add(String script, Optional<PersonName> name) {
        name.flatMap(PersonName::surname).ifPresent(part -> put(script + "Surname", part));
        name.flatMap(PersonName::givenName).ifPresent(part -> put(script + "GivenName", part));
        name.flatMap(PersonName::patronymic).ifPresent(part -> put(script + "Patronymic", part));
    }

    private void add(IdentityDocument document) {
        put("documentType", document.type().name());
        put("documentNumber", document.number());
        put("documentIssuer", document.issuer().code());
        put("documentIssued", document.issued().toString());
        document.expires().map(LocalDate::toString).ifPresent(day -> put("documentExpires", day));
    }

    private void put(String field, String value) {
        fields.put(field, value);
    }
}
