package kz.iin.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.iin.audit.Change;
import kz.iin.person.IdentityDocument;
import kz.iin.person.Person;
import kz.iin.person.PersonName;

/** What a correction changed in a person, field by field, for the audit. */
public final class PersonChanges {

    private PersonChanges() {}

    public static List<Change> between(Person before, Person after) {
        Map<String, String> earlier = fieldsOf(before);
        Map<String, String> later = fieldsOf(after);
        return later.keySet().stream()
                .filter(field -> !Objects.equals(earlier.get(field), later.get(field)))
                .map(field -> Change.between(field, earlier.get(field), later.get(field)))
                .toList();
    }

    private static Map<String, String> fieldsOf(Person person) {
        Map<String, String> fields = new LinkedHashMap<>();
        addName(fields, "latin", Optional.of(person.latinName()));
        addName(fields, "cyrillic", person.cyrillicName());
        fields.put("birthDate", person.birthDate().toString());
        fields.put("sex", person.sex().name());
        fields.put("citizenship", person.citizenship().code());
        fields.put("birthPlace", person.birthPlace());
        addDocument(fields, person.document());
        return fields;
    }

    private static void addName(Map<String, String> fields, String script, Optional<PersonName> name) {
        fields.put(script + "Surname", name.flatMap(PersonName::surname).orElse(null));
        fields.put(script + "GivenName", name.flatMap(PersonName::givenName).orElse(null));
        fields.put(script + "Patronymic", name.flatMap(PersonName::patronymic).orElse(null));
    }

    private static void addDocument(Map<String, String> fields, IdentityDocument document) {
        fields.put("documentType", document.type().name());
        fields.put("documentNumber", document.number());
        fields.put("documentIssuer", document.issuer().code());
        fields.put("documentIssued", document.issued().toString());
        fields.put(
                "documentExpires", document.expires().map(LocalDate::toString).orElse(null));
    }
}
